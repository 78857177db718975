// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "checks.h"
#include "sum_guards.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

class SumCheck
{
public:
    explicit SumCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences)
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
                if (isAddend(mention(i)) || (isAmount(mention(i)) && mention(i).change && saysMadeUp(i)))
                    judge(sentence, i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    static bool isAddend(const Mention& figure)
    {
        return figure.isLevel() && (isAmount(figure) || figure.kind == Kind::Percent) && !figure.base && !figure.target
            && !figure.average;
    }

    // "an overspend of £2.1m, made up of"
    bool saysMadeUp(std::size_t i) const
    {
        const std::size_t at = mention(i).last + (m_reading.isSymbol(mention(i).last, ',') ? 1 : 0);
        const bool gap = mention(i).cue != kNone && i + 1 < m_reading.mentions.size()
            && m_reading.isAny(mention(i).cue, {"gap", "overspend", "shortfall", "underspend", "surplus"})
            && m_reading.at(mention(i).last + 3).symbol == ':';
        return gap || m_reading.isAny(at, {"comprising", "consisting", "split", "divided"})
            || (m_reading.is(at, "made") && m_reading.is(at + 1, "up") && m_reading.is(at + 2, "of"));
    }

    // "450: 200 in the north, 150 …", "450 (200 …", "450, comprising 200 …", "450 were made up of"
    bool opensList(std::size_t i, const Sentence& sentence) const
    {
        const std::size_t next = i + 1 < sentence.lastMention ? mention(i + 1).first : sentence.last;
        for (std::size_t at = mention(i).last; at < next; ++at) {
            if (m_reading.isAny(
                    at,
                    {"comprising", "consisting", "comprised", "consisted", "broken", "split", "divided", "composed"}))
                return true;
            if (m_reading.is(at, "made") && m_reading.is(at + 1, "up") && m_reading.is(at + 2, "of"))
                return true;
            if (m_reading.isSymbol(at, ':') && mention(i).kind != Kind::Percent)
                return true;
            if (m_reading.isSymbol(at, '(') && mention(i).kind != Kind::Percent && closesBeforeEnd(i + 1, sentence))
                return true;
        }
        return false;
    }

    // A bracket that holds at least two figures, all of the whole's kind.
    bool closesBeforeEnd(std::size_t first, const Sentence& sentence) const
    {
        if (first >= sentence.lastMention || mention(first).paren == 0)
            return false;
        int figures = 0;
        for (std::size_t i = first; i < sentence.lastMention && mention(i).paren == mention(first).paren; ++i) {
            if (mention(i).isLabel())
                continue;
            if (!isAddend(mention(i)) || mention(i).kind != mention(first - 1).kind
                || m_reading.anyOf(mention(i).last, mention(i).last + 2, tag::kCompare))
                return false;
            ++figures;
        }
        return figures >= 2;
    }

    // "200 …, 150 … and 100 …, a total of 450"
    bool closesList(std::size_t i, const Sentence& sentence) const
    {
        const Mention& total = mention(i);
        if (total.first <= sentence.first + 1)
            return false;
        if (m_reading.isAny(total.first - 1, {"making", "giving"}))
            return true;
        const bool closing = m_reading.is(total.last, "altogether")
            || (m_reading.is(total.last, "in") && m_reading.isAny(total.last + 1, {"all", "total"}));
        if (closing && (m_reading.isSymbol(total.first - 1, ',') || m_reading.isSymbol(total.first - 1, ':')))
            return true;
        if (!total.total)
            return false;
        const std::size_t begin = total.first > sentence.first + 7 ? total.first - 7 : sentence.first;
        for (std::size_t at = total.first; at-- > begin;) {
            const bool cue = m_reading.isAny(at, {"totalling", "totaling", "altogether"})
                || (m_reading.is(at, "total") && (m_reading.isAny(at - 1, {"a", "combined", "giving", "overall"})))
                || (m_reading.is(at, "total")
                    && m_reading.anyWord(at > 5 ? at - 5 : 0, at,
                                         {"giving", "making", "bringing", "taking", "makes", "gives"}));
            const bool row = m_reading.is(at, "total") && at > sentence.first + 2
                && (m_reading.isSymbol(at - 1, ',') || m_reading.isSymbol(at - 1, ';')
                    || (m_reading.isSymbol(at - 2, ',') && !m_reading.has(at - 1, tag::kVerb)));
            if (cue || row)
                return true;
            if (m_reading.at(at).kind == TokenKind::Number)
                break;
        }
        return m_reading.is(total.last, "in") && m_reading.anyWord(total.last, total.last + 3, {"total", "all"})
            && m_reading.anyWord(begin, total.first, {"making", "or", "giving"});
    }

    void judge(const Sentence& sentence, std::size_t i)
    {
        if (opensList(i, sentence)) {
            judgeList(i, listFrom(i + 1, i, sentence), sentence);
        } else if (closesList(i, sentence)) {
            auto parts = listBefore(i, sentence);
            if (parts.size() >= 2)
                judgeList(i, parts, sentence, true);
        } else {
            judgeParts(sentence, i);
        }
    }

    std::vector<std::size_t> listFrom(std::size_t from, std::size_t whole, const Sentence& sentence) const
    {
        std::vector<std::size_t> parts;
        const bool bracket =
            from < sentence.lastMention && mention(from).paren != 0 && mention(from).paren != mention(whole).paren;
        const int paren = bracket ? mention(from).paren : mention(whole).paren;
        for (std::size_t i = from; i < sentence.lastMention; ++i) {
            const Mention& part = mention(i);
            if (part.isLabel() || (part.paren != paren && !bracket))
                continue;
            if (bracket && part.paren != paren)
                break;
            if (part.kind != mention(whole).kind || isPartOfPart(part))
                continue;
            if (!isAddend(part) || part.total)
                return {};
            parts.push_back(i);
        }
        return parts;
    }

    // "80 women, 70 of whom were referred": counted within the 80.
    bool isPartOfPart(const Mention& part) const
    {
        return m_reading.isAny(part.last, {"of"}) && m_reading.isAny(part.last + 1, {"whom", "which", "them", "these"});
    }

    std::vector<std::size_t> listBefore(std::size_t whole, const Sentence& sentence) const
    {
        std::vector<std::size_t> parts;
        for (std::size_t i = sentence.firstMention; i < whole; ++i) {
            const Mention& part = mention(i);
            if (part.isLabel() || part.kind != mention(whole).kind || part.paren != mention(whole).paren)
                continue;
            if (!isAddend(part))
                return {};
            // "The county's 3 hospitals hold …" counts the list, not a part of it.
            const bool countsList =
                parts.empty() && part.value <= 20 && m_reading.anyOf(part.last, part.last + 3, tag::kGroup);
            if (!countsList)
                parts.push_back(i);
        }
        return parts;
    }

    // "The £2.5m grant covers £1.6m for staff and £1.2m for vehicles", "£1.2m, of which £450k …"
    bool coversParts(std::size_t whole, const std::vector<std::size_t>& parts) const
    {
        if (parts.empty() || mention(whole).kind != Kind::Money)
            return false;
        const std::size_t from = mention(whole).last;
        const std::size_t to = mention(parts.front()).first;
        return to < from + 10
            && m_reading.anyWord(from, to,
                                 {"covers", "covered", "covering", "funds", "funded", "includes", "included",
                                  "including", "pays", "paid", "buys", "bought", "which", "provides", "provided"});
    }

    // "Of 60 responses, 45 were positive, 9 neutral and 6 negative": more than the whole is too many.
    void judgeParts(const Sentence& sentence, std::size_t whole)
    {
        const auto parts = listFrom(whole + 1, whole, sentence);
        if (parts.size() < (coversParts(whole, parts) ? 2u : 3u))
            return;
        const auto said = wholeOf(m_reading, parts.front());
        if ((!said || !said->strong || said->mention != whole) && !coversParts(whole, parts))
            return;
        Interval sum = stated(mention(parts.front()));
        for (std::size_t p = 1; p < parts.size(); ++p) {
            sum = sum + stated(mention(parts[p]));
            if (p > 1
                && m_reading.anyOf(mention(parts[p - 1]).last, mention(parts[p]).first, tag::kVerb | tag::kContrast))
                return;
            // "the others, being 138, include 50 returned": counted within the one before.
            if (m_reading.anyWord(mention(parts[p - 1]).last, mention(parts[p]).first,
                                  {"include", "includes", "including", "included"}))
                return;
        }
        const Interval all = stated(mention(whole));
        if (sum.overlaps(all))
            for (const std::size_t part : parts)
                m_check.findings.verify(part, "the parts make " + m_reading.written(mention(whole)));
        else if (all.below(sum) && mention(parts.back()).value < mention(whole).value
                 && !m_reading.is(mention(whole).first - 1, "to"))
            m_check.findings.object(
                parts.back(),
                objectionTo(
                    m_reading, parts.back(),
                    printedLike(mention(whole).value - (sum.middle() - mention(parts.back()).value), mention(whole)),
                    m_reading.written(mention(whole)), "The parts add up to more than their whole."));
    }

    bool namesSome(const Sentence& sentence) const
    {
        return m_reading.anyWord(sentence.first, sentence.last,
                                 {"including", "include", "mainly", "mostly", "notably", "such", "among", "example"});
    }

    bool isOpenList(const std::vector<std::size_t>& parts, const Sentence& sentence) const
    {
        const std::size_t from = mention(parts.front()).first;
        return m_reading.anyWord(from > 3 ? from - 3 : 0, sentence.last,
                                 {"including", "include", "mainly", "top", "most", "mostly", "notably", "others",
                                  "other", "such", "among", "example", "largest", "incomplete", "complete", "partial",
                                  "partly"});
    }

    void judgeList(std::size_t whole, const std::vector<std::size_t>& parts, const Sentence& sentence,
                   bool closed = false)
    {
        if (parts.size() < 2)
            return;
        Interval total{0, 0};
        for (const std::size_t part : parts)
            total = total + stated(mention(part));
        const std::string source = "the sum of its parts";
        if (total.meets(stated(mention(whole)))) {
            m_check.findings.verify(whole, source);
            for (const std::size_t part : parts)
                m_check.findings.verify(part, source);
            return;
        }
        for (const std::size_t part : parts)
            if (mention(part).value > mention(whole).value || namesOtherPeriod(part))
                return;
        if (anySubsetMakes(m_reading, parts, whole) || isOfOtherUnit(whole, parts)
            || m_reading.anyWord(sentence.first, sentence.last, {"once", "twice"})
            || m_reading.anyWord(mention(parts.front()).last, mention(parts.back()).first, {"x", "times"}))
            return;
        // Parts that fall short may leave out what is not worth naming; a nested list adds up on the way.
        const bool open =
            (closed ? namesSome(sentence) : isOpenList(parts, sentence)) || nested(whole, parts) || anyWordPart(parts);
        if (open && total.low <= mention(whole).value * 2)
            return;
        const std::string expected = printedLike(total.middle(), mention(whole));
        Objection objection =
            objectionTo(m_reading, whole, expected, source,
                        fmt::format("The parts add up to {}, not {}.", expected, m_reading.written(mention(whole))));
        objection.firstToken = std::min(objection.firstToken, mention(parts.front()).first);
        objection.lastToken = std::max(objection.lastToken, mention(parts.back()).last);
        m_check.findings.object(whole, std::move(objection));
    }

    // "(25 in Q1, 24 in Q2 20/21)" are levels of other quarters, not parts.
    bool namesOtherPeriod(std::size_t part) const
    {
        if (mention(part).period < 0 || mention(part).paren == 0)
            return false;
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(mention(part).period)];
        return phrase.kind != PeriodWord::Month;
    }

    // "135; …: 61.0, 18.4, 7.1 and 13.5": shares beside their counts.
    bool isOfOtherUnit(std::size_t whole, const std::vector<std::size_t>& parts) const
    {
        return mention(whole).kind == Kind::Count && mention(whole).decimals == 0 && mention(whole).scale == 1
            && std::any_of(parts.begin(), parts.end(), [&](std::size_t part) { return mention(part).decimals > 0; });
    }

    bool nested(std::size_t whole, const std::vector<std::size_t>& parts) const
    {
        double running = 0;
        for (std::size_t n = 0; n < parts.size(); ++n) {
            running += mention(parts[n]).value;
            if (n >= 1 && std::abs(running - mention(whole).value) < 1e-6)
                return true;
        }
        return false;
    }

    bool anyWordPart(const std::vector<std::size_t>& parts) const
    {
        for (const std::size_t part : parts)
            if ((mention(part).word && mention(part).value <= 1) || mention(part).approx != Approx::Exact)
                return true;
        return false;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkSums(Check& check)
{
    SumCheck(check).run();
}

} // namespace outturn::claims
