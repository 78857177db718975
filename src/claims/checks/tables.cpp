// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

/// One row of a table: for each cell its first token and its only figure.
struct Row
{
    std::vector<std::size_t> begins;
    std::vector<std::size_t> figures; ///< kNone for a cell without figures or with several
};

class TableCheck
{
public:
    explicit TableCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences) {
            if (!sentence.row) {
                m_rows.clear();
                continue;
            }
            Row row = readRow(sentence);
            if (isRule(sentence))
                continue;
            judgeChanges(row);
            judgeShares(row);
            if (isMean(row))
                judgeMeans(row);
            if (isTotal(row)) {
                judgeTotals(row);
                judgeSharesOfTotal(row);
            }
            m_rows.push_back(std::move(row));
            if (isTotal(m_rows.back()))
                m_rows.resize(1);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isRule(const Sentence& sentence) const
    {
        for (std::size_t at = sentence.first; at < sentence.last; ++at)
            if (m_reading.at(at).kind != TokenKind::Symbol)
                return false;
        return true;
    }

    bool isBar(std::size_t at) const
    {
        return m_reading.isSymbol(at, '|')
            || (m_reading.isSymbol(at, '/') && m_reading.at(at).spaceBefore && m_reading.at(at + 1).spaceBefore);
    }

    Row readRow(const Sentence& sentence) const
    {
        Row row;
        std::size_t i = sentence.firstMention;
        const bool open = !isBar(sentence.first); // "Violence / 3,120 / 39%" has no bar before its first cell
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            const bool first = open && at == sentence.first;
            if ((!isBar(at) && !first) || at + 1 >= sentence.last)
                continue;
            std::size_t end = at + 1;
            while (end < sentence.last && !isBar(end))
                ++end;
            std::size_t figure = kNone;
            int figures = 0;
            for (; i < sentence.lastMention && mention(i).first < end; ++i)
                if (!mention(i).isLabel() && mention(i).kind != Kind::Portion) {
                    figure = i;
                    ++figures;
                }
            row.begins.push_back(first ? at : at + 1);
            row.figures.push_back(figures == 1 ? figure : kNone);
        }
        return row;
    }

    bool isTotal(const Row& row) const
    {
        return !row.begins.empty()
            && m_reading.isAny(row.begins.front(), {"total", "totals", "all", "overall", "grand", "county", "force"})
            && m_rows.size() >= 3;
    }

    bool isMean(const Row& row) const
    {
        return !row.begins.empty() && m_reading.isAny(row.begins.front(), {"average", "mean", "avg"})
            && m_rows.size() >= 3;
    }

    // "| Average | 320 |" below the rows it is of
    void judgeMeans(const Row& means)
    {
        for (std::size_t column = 1; column < means.figures.size(); ++column) {
            const std::size_t figure = means.figures[column];
            if (figure == kNone || !isAmount(mention(figure)))
                continue;
            Interval sum{0, 0};
            std::size_t rows = 0;
            for (std::size_t r = 1; r < m_rows.size(); ++r) {
                const std::size_t part = column < m_rows[r].figures.size() ? m_rows[r].figures[column] : kNone;
                if (part == kNone || mention(part).kind != mention(figure).kind)
                    break;
                sum = sum + stated(mention(part));
                ++rows;
            }
            if (rows < 2 || rows + 1 != m_rows.size())
                continue;
            const Interval mean = sum * (1.0 / static_cast<double>(rows));
            if (mean.overlaps(stated(mention(figure)))) {
                m_check.findings.verify(figure, "the rows above");
                continue;
            }
            const std::string expected = printedLike(mean.middle(), mention(figure));
            m_check.findings.object(figure,
                                    objectionTo(m_reading, figure, expected, "the rows above",
                                                fmt::format("The rows above have an average of {}, not {}.", expected,
                                                            m_reading.written(mention(figure)))));
        }
    }

    bool headerSays(std::size_t column, std::initializer_list<std::string_view> words) const
    {
        if (m_rows.empty() || column >= m_rows.front().begins.size())
            return false;
        const std::size_t begin = m_rows.front().begins[column];
        const std::size_t end =
            column + 1 < m_rows.front().begins.size() ? m_rows.front().begins[column + 1] : begin + 6;
        return m_reading.anyWord(begin, end, words);
    }

    bool headerIsRate(std::size_t column) const
    {
        return headerSays(column,
                          {"rate", "average", "mean", "median", "per", "change", "difference", "target", "rank",
                           "population", "year", "age"})
            || mention(m_rows.back().figures[column]).average;
    }

    void judgeTotals(const Row& total)
    {
        for (std::size_t column = 1; column < total.figures.size(); ++column) {
            const std::size_t figure = total.figures[column];
            if (figure == kNone || !isAmount(mention(figure)) || mention(figure).sign != 0)
                continue;
            Interval sum{0, 0};
            std::vector<std::size_t> parts;
            for (std::size_t r = 1; r < m_rows.size(); ++r) {
                const Row& row = m_rows[r];
                const std::size_t part = column < row.figures.size() ? row.figures[column] : kNone;
                if (part == kNone || mention(part).kind != mention(figure).kind || mention(part).sign != 0)
                    break;
                parts.push_back(part);
                sum = sum + stated(mention(part));
            }
            if (parts.size() >= 2 && parts.size() + 1 == m_rows.size() && !headerIsRate(column))
                conclude(figure, parts, sum);
        }
    }

    // A column headed "share" beside amounts whose total the last row gives.
    void judgeSharesOfTotal(const Row& total)
    {
        for (std::size_t column = 2; column < total.figures.size(); ++column) {
            const std::size_t whole = total.figures[column - 1];
            if (whole == kNone || !isAmount(mention(whole)) || mention(whole).value <= 0
                || !headerSays(column, {"share", "%", "percentage", "proportion"}) || headerSays(column, {"change"}))
                continue;
            for (std::size_t r = 1; r < m_rows.size(); ++r)
                if (column < m_rows[r].figures.size())
                    judgeShareOf(m_rows[r].figures[column], m_rows[r].figures[column - 1], whole);
        }
    }

    void judgeShareOf(std::size_t share, std::size_t part, std::size_t whole)
    {
        if (share == kNone || part == kNone || mention(share).kind != Kind::Percent
            || mention(part).kind != mention(whole).kind)
            return;
        const Interval actual = percentOf(stated(mention(part)), stated(mention(whole)));
        const std::string source =
            fmt::format("{} of {}", m_reading.written(mention(part)), m_reading.written(mention(whole)));
        if (actual.overlaps(stated(mention(share))))
            return m_check.findings.verify(share, source);
        const std::string expected = printedLike(actual.middle(), mention(share));
        m_check.findings.object(
            share,
            objectionTo(m_reading, share, expected, source,
                        fmt::format("{} is {}, not {}.", source, expected, m_reading.written(mention(share)))));
    }

    void conclude(std::size_t total, const std::vector<std::size_t>& parts, Interval sum)
    {
        if (sum.overlaps(stated(mention(total)))) {
            m_check.findings.verify(total, "the sum of its column");
            for (const std::size_t part : parts)
                m_check.findings.verify(part, "the column's total");
            return;
        }
        const std::string expected = printedLike(sum.middle(), mention(total));
        m_check.findings.object(
            total,
            objectionTo(m_reading, total, expected, "the sum of its column",
                        fmt::format("The column adds up to {}, not {}.", expected, m_reading.written(mention(total)))));
    }

    // The cell under "Change", right behind two levels.
    void judgeChanges(const Row& row)
    {
        for (std::size_t column = 3; column < row.figures.size(); ++column) {
            const std::size_t change = row.figures[column];
            const std::size_t base = row.figures[column - 2];
            const std::size_t now = row.figures[column - 1];
            if (change == kNone || base == kNone || now == kNone
                || !headerSays(column, {"change", "difference", "diff"}) || mention(now).kind != mention(base).kind
                || mention(base).value <= 0 || mention(base).sign != 0 || mention(now).sign != 0
                || headerSays(column - 1, {"target", "average", "change"})
                || headerSays(column - 2, {"target", "average", "change"}))
                continue;
            judgeChange(change, now, base);
        }
    }

    // "Trials | Effective | Rate": the one share that two amounts of the row can make.
    void judgeShares(const Row& row)
    {
        if (row.figures.size() != 4 && row.figures.size() != 5)
            return;
        const std::size_t share = row.figures[3];
        const std::size_t whole = row.figures[1];
        const std::size_t part = row.figures[2];
        if (share == kNone || whole == kNone || part == kNone || mention(share).kind != Kind::Percent
            || mention(share).sign != 0 || !headerSays(3, {"rate", "share", "percentage", "proportion", "%"})
            || headerSays(3, {"change"}) || !isAmount(mention(whole)) || mention(whole).kind != mention(part).kind)
            return;
        const Interval one = percentOf(stated(mention(part)), stated(mention(whole)));
        const Interval other = percentOf(stated(mention(whole)), stated(mention(part)));
        const std::string source =
            fmt::format("{} of {}", m_reading.written(mention(part)), m_reading.written(mention(whole)));
        if (one.overlaps(stated(mention(share))) || other.overlaps(stated(mention(share))))
            return m_check.findings.verify(share, source);
        if (m_rows.size() < 2 && mention(part).value > mention(whole).value)
            return;
        const std::string expected = printedLike(std::min(one.middle(), other.middle()), mention(share));
        m_check.findings.object(
            share,
            objectionTo(m_reading, share, expected, source,
                        fmt::format("{} is {}, not {}.", source, expected, m_reading.written(mention(share)))));
    }

    void judgeChange(std::size_t change, std::size_t now, std::size_t base)
    {
        const Mention& said = mention(change);
        const Interval points = stated(mention(now)) - stated(mention(base));
        const Interval relative = relativeChange(stated(mention(now)), stated(mention(base)));
        const Interval claimed = said.sign < 0 ? stated(said) * -1 : stated(said);
        const auto fits = [&](Interval actual) {
            return actual.overlaps(claimed) || (said.sign == 0 && (actual * -1).overlaps(claimed));
        };
        const bool percent = said.kind == Kind::Percent;
        // The order of the columns may be newest first: either base is a reading.
        const Interval backwards = relativeChange(stated(mention(base)), stated(mention(now)));
        if (!percent && said.kind != mention(now).kind && said.kind != Kind::Points)
            return;
        const bool right = percent
            ? fits(relative) || fits(backwards) || (mention(now).kind == Kind::Percent && fits(points))
            : fits(points) || fits(points * -1);
        const std::string source =
            fmt::format("{} against {}", m_reading.written(mention(now)), m_reading.written(mention(base)));
        if (right)
            return m_check.findings.verify(change, source);
        const std::string expected = printedLike(percent ? relative.middle() : points.middle(), said);
        m_check.findings.object(
            change,
            objectionTo(m_reading, change, expected, source,
                        fmt::format("From {} to {} the change is {}, not {}.", m_reading.written(mention(base)),
                                    m_reading.written(mention(now)), expected, m_reading.written(said))));
    }

    Check& m_check;
    const Reading& m_reading;
    std::vector<Row> m_rows; ///< of the table so far, its heading first
};

} // namespace

void checkTables(Check& check)
{
    TableCheck(check).run();
}

} // namespace outturn::claims
