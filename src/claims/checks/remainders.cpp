// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "checks.h"
#include "portion_range.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostParts = 8; // every run of them is tried

class RemainderCheck
{
public:
    explicit RemainderCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const Sentence& sentence = m_reading.sentences[s];
            for (std::size_t at = sentence.first; at < sentence.last; ++at)
                if (isRemainder(at)) {
                    judge(s, at);
                    break;
                }
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isRemainder(std::size_t at) const
    {
        if (m_reading.isAny(at, {"remaining", "remainder"}))
            return true;
        const bool the = at > 0 && m_reading.is(at - 1, "the");
        if (m_reading.is(at, "balance") && the)
            return m_reading.is(at + 1, "of") || m_reading.isSymbol(at + 1, ',') || m_reading.isSymbol(at + 1, '(');
        if (m_reading.is(at, "rest") && the)
            return !m_reading.isAny(at - 2, {"for", "among", "in", "than", "across", "from"});
        const bool counted = m_reading.at(at + 1).kind == TokenKind::Number
            || m_reading.isAny(at + 1, {"third", "quarter", "half", "fifth", "sixth", "tenth"});
        if (m_reading.is(at, "other") && the && counted)
            return true;
        return m_reading.is(at, "leaving")
            || (m_reading.is(at, "leaves") && m_reading.at(at + 1).kind != TokenKind::Word);
    }

    // Shares (or counts) of one whole: not changes, targets, bases.
    bool isPart(const Mention& figure, Kind kind) const
    {
        const bool share = kind == Kind::Percent && figure.kind == Kind::Portion && m_portions;
        return (figure.kind == kind || share) && figure.isLevel() && !figure.base && !figure.target && !figure.average
            && (figure.approx == Approx::Exact || (kind == Kind::Percent && figure.approx == Approx::About));
    }

    void judge(std::size_t s, std::size_t word)
    {
        const Sentence& sentence = m_reading.sentences[s];
        std::size_t first = kNone;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention && first == kNone; ++i)
            if (mention(i).first > word && !mention(i).isLabel())
                first = i;
        if (first == kNone || mention(first).first > word + 14)
            return;
        const Mention& remainder = mention(first);
        if (remainder.kind == Kind::Percent || remainder.kind == Kind::Portion)
            judgePercent(s, word, first);
        else if (isAmount(remainder))
            judgeCount(s, word, first);
    }

    std::vector<std::size_t> partsBefore(std::size_t s, std::size_t word, Kind kind) const
    {
        std::vector<std::size_t> parts;
        const Sentence& sentence = m_reading.sentences[s];
        const auto addFrom = [&](const Sentence& from, std::size_t last) {
            for (std::size_t i = from.firstMention; i < from.lastMention; ++i)
                if (mention(i).first < last && isPart(mention(i), kind))
                    parts.push_back(i);
        };
        addFrom(sentence, word);
        for (std::size_t back = 1; back <= 6 && back <= s && parts.size() < 8; ++back) {
            const Sentence& before = m_reading.sentences[s - back];
            const bool list = sentence.bullet && before.bullet;
            const bool intro = sentence.intro != kNone && s - back == sentence.intro;
            if (!list && !intro && (before.paragraph != sentence.paragraph || !parts.empty()))
                break;
            std::vector<std::size_t> later = std::move(parts);
            parts.clear();
            addFrom(before, before.last);
            parts.insert(parts.end(), later.begin(), later.end());
        }
        if (parts.size() > kMostParts)
            parts.erase(parts.begin(), parts.end() - kMostParts);
        return parts;
    }

    std::vector<std::size_t> remaindersFrom(std::size_t s, std::size_t first, Kind kind) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = first; i < m_reading.sentences[s].lastMention; ++i)
            if (isPart(mention(i), kind) && found.size() < kMostParts)
                found.push_back(i);
        return found;
    }

    // Shares in words that make a whole are meant to the per cent: a half, a third and a sixth.
    static Interval rangeOf(const Mention& part)
    {
        constexpr double kHair = 0.4;
        const bool exact = part.kind == Kind::Portion && part.approx == Approx::Exact;
        return exact ? Interval{part.value - kHair, part.value + kHair} : shareRange(part);
    }
    Interval sum(const std::vector<std::size_t>& parts, std::size_t from, std::size_t to) const
    {
        Interval total{0, 0};
        for (std::size_t i = from; i < to; ++i)
            total = total + rangeOf(mention(parts[i]));
        return total;
    }

    // Any run of parts before and of remainders after that makes a hundred is a reading.
    void judgePercent(std::size_t s, std::size_t word, std::size_t first)
    {
        m_portions = mention(first).kind == Kind::Portion;
        const auto parts = partsBefore(s, word, Kind::Percent);
        if (m_portions && (parts.empty() || hasUnreadShares(mention(parts.front()).sentence, word)))
            return;
        const auto rest = remaindersFrom(s, first, Kind::Percent);
        if (parts.empty() || rest.empty() || !isPart(mention(first), Kind::Percent))
            return;
        const Interval whole{100, 100};
        for (std::size_t from = 0; from < parts.size(); ++from)
            for (std::size_t to = lastRun(parts); to <= parts.size(); ++to)
                for (std::size_t many = 1; many <= rest.size() && from < to; ++many)
                    if ((sum(parts, from, to) + sum(rest, 0, many)).overlaps(whole)) {
                        for (std::size_t i = from; i < to; ++i)
                            m_check.findings.verify(parts[i], "the parts make 100%");
                        for (std::size_t i = 0; i < many; ++i)
                            m_check.findings.verify(rest[i], "the parts make 100%");
                        return;
                    }
        if (remainsOfOther(word, first))
            return;
        const double expected = 100
            - sum(parts, parts.size() > 1 && sum(parts, 0, parts.size()).low > 100 ? parts.size() - 1 : 0, parts.size())
                  .middle();
        if (expected < 0)
            return;
        objectTo(first, expected, "what is left of 100%");
    }

    // "Half goes on pay and a quarter on vehicles. The remaining quarter …": a share that was not read as one.
    bool hasUnreadShares(std::size_t s, std::size_t word) const
    {
        const auto& figures = m_reading.mentions;
        for (std::size_t at = m_reading.sentences[s].first; at < word; ++at)
            if (m_reading.isAny(at, {"half", "third", "quarter", "fifth", "thirds", "quarters", "fifths", "sixth"})
                && std::none_of(figures.begin(), figures.end(),
                                [at](const Mention& figure) { return figure.first <= at && at < figure.last; }))
                return true;
        return false;
    }
    // A list of parts is not left off before its end.
    std::size_t lastRun(const std::vector<std::size_t>& parts) const
    {
        const bool list = mention(parts.front()).sentence == mention(parts.back()).sentence;
        return list ? parts.size() : 1;
    }

    // "the remaining 20 days", "the remaining cases fell by": what remains is not this whole's.
    bool remainsOfOther(std::size_t word, std::size_t first) const
    {
        return m_reading.anyOf(word, mention(first).first, tag::kTarget | tag::kPeriodUnit) || rangesAbout(first);
    }

    bool rangesAbout(std::size_t first) const
    {
        return mention(first).noun != kNone && m_reading.has(mention(first).noun, tag::kPeriodUnit);
    }

    void judgeCount(std::size_t s, std::size_t word, std::size_t first)
    {
        const Mention& remainder = mention(first);
        if (!isPart(remainder, remainder.kind) || remainder.first > word + 4 || remainsOfOther(word, first))
            return;
        auto parts = partsBefore(s, word, remainder.kind);
        addWholeBefore(s, parts);
        const auto rest = remaindersFrom(s, first, remainder.kind);
        if (parts.size() < 2 || sharesBefore(s, first))
            return;
        for (std::size_t w = 0; w < parts.size(); ++w)
            for (std::size_t from = 0; from < parts.size(); ++from)
                for (std::size_t to = from + 1; to <= parts.size(); ++to) {
                    if (w >= from && w < to)
                        continue;
                    for (std::size_t many = 1; many <= rest.size(); ++many)
                        if ((sum(parts, from, to) + sum(rest, 0, many)).overlaps(stated(mention(parts[w])))) {
                            acceptCount(parts, w, from, to, rest, many);
                            return;
                        }
                }
        objectToCount(parts, first);
    }

    // "The grant was £90,000. We spent £52,000 on this and £21,000 on that, leaving …": the one amount before is the
    // whole.
    void addWholeBefore(std::size_t s, std::vector<std::size_t>& parts) const
    {
        if (parts.size() < 2 || s == 0 || mention(parts.front()).sentence != s
            || m_reading.sentences[s - 1].paragraph != m_reading.sentences[s].paragraph)
            return;
        std::size_t only = kNone;
        const Sentence& before = m_reading.sentences[s - 1];
        for (std::size_t i = before.firstMention; i < before.lastMention; ++i)
            if (isPart(mention(i), mention(parts.front()).kind)) {
                if (only != kNone)
                    return;
                only = i;
            }
        if (only != kNone && mention(only).value > sum(parts, 0, parts.size()).middle())
            parts.insert(parts.begin(), only);
    }
    // "Half of the 68 trees were oaks, 20 were limes and the remaining 14": a part that is not counted.
    bool sharesBefore(std::size_t s, std::size_t first) const
    {
        for (std::size_t i = m_reading.sentences[s].firstMention; i < first; ++i)
            if (mention(i).kind == Kind::Portion && mention(i).paren == 0)
                return true;
        return false;
    }

    void acceptCount(const std::vector<std::size_t>& parts, std::size_t whole, std::size_t from, std::size_t to,
                     const std::vector<std::size_t>& rest, std::size_t many)
    {
        const std::string source = "the parts make " + m_reading.written(mention(parts[whole]));
        m_check.findings.verify(parts[whole], source);
        for (std::size_t i = from; i < to; ++i)
            m_check.findings.verify(parts[i], source);
        for (std::size_t i = 0; i < many; ++i)
            m_check.findings.verify(rest[i], source);
    }

    // "118 of the 150 actions are closed; the other 42 …"
    bool isPartThenWhole(const std::vector<std::size_t>& parts) const
    {
        const auto said = wholeOf(m_reading, parts[0]);
        return said && said->strong && said->mention == parts[1] && mention(parts[0]).value < mention(parts[1]).value;
    }

    // "The 480 places were taken up as to 265 …": known, and first of its sentence.
    bool isDefinite(const Mention& whole) const
    {
        return m_reading.isAny(whole.first - 1, {"the", "our", "these", "those", "all"})
            && whole.first <= m_reading.sentenceOf(whole).first + 5;
    }
    // Only where the first figure is plainly the whole and all others its parts.
    void objectToCount(const std::vector<std::size_t>& parts, std::size_t first)
    {
        if (parts.size() == 2 && isPartThenWhole(parts)) {
            objectTo(first, mention(parts[1]).value - mention(parts[0]).value,
                     "what is left of " + m_reading.written(mention(parts[1])));
            return;
        }
        const Mention& whole = mention(parts.front());
        double named = 0;
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (mention(parts[i]).value > whole.value)
                return;
            named += mention(parts[i]).value;
        }
        const auto said = wholeOf(m_reading, parts[1]);
        const bool plainly = (said && said->strong && said->mention == parts.front()) || whole.total
            || whole.kind == Kind::Money || parts.size() == 2 || isDefinite(whole);
        if (named >= whole.value || !plainly)
            return;
        objectTo(first, whole.value - named, "what is left of " + m_reading.written(whole));
    }

    void objectTo(std::size_t i, double value, const std::string& source)
    {
        const std::string expected =
            mention(i).kind == Kind::Portion ? fmt::format("{:.0f}%", value) : printedLike(value, mention(i));
        m_check.findings.object(
            i,
            objectionTo(m_reading, i, expected, source,
                        fmt::format("The parts named leave {}, not {}.", expected, m_reading.written(mention(i)))));
    }

    Check& m_check;
    const Reading& m_reading;
    bool m_portions{false}; ///< whether shares in words are parts, too
};

} // namespace

void checkRemainders(Check& check)
{
    RemainderCheck(check).run();
}

} // namespace outturn::claims
