// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "checks.h"
#include "portion_range.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <optional>

namespace outturn::claims {
namespace {

struct Counts
{
    std::size_t part{};
    std::size_t whole{};
};

// A share that stands in apposition to its counts, where no other counts are near: "31 of the 96 – a half –",
// "55 succeeded, or one in five", "46 cases represent 40% of the 92".
class TiedShareCheck
{
public:
    explicit TiedShareCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& share = mention(i);
            const auto& state = m_check.findings.of(i);
            if ((share.kind != Kind::Percent && share.kind != Kind::Portion) || share.target || share.range
                || share.base || state.verified || state.objection || state.wrongWord)
                continue;
            if (share.change && !(share.paren != 0 && m_reading.isSymbol(share.first - 1, '(')))
                continue;
            if (const auto counts = countsFor(i))
                compare(i, *counts);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    static bool isCount(const Mention& figure)
    {
        return figure.isLevel() && isAmount(figure) && !figure.target && !figure.average && !figure.base;
    }

    std::size_t before(std::size_t i) const
    {
        const std::size_t first = m_reading.sentenceOf(mention(i)).firstMention;
        while (i-- > first)
            if (!mention(i).isLabel() && !isWorkingTime(m_reading, mention(i)))
                return i;
        return kNone;
    }

    std::size_t after(std::size_t i) const
    {
        const std::size_t last = m_reading.sentenceOf(mention(i)).lastMention;
        while (++i < last)
            if (!mention(i).isLabel())
                return i;
        return kNone;
    }

    // A bracket, a dash, "or", "i.e." or a comma right before the share, with words of hedging between.
    bool isApposed(const Mention& share) const
    {
        std::size_t at = share.first;
        while (at > 0
               && (m_reading.has(at - 1, tag::kAbout | tag::kAdverb)
                   || m_reading.isAny(at - 1,
                                      {"more", "less", "than", "about", "a", "only", "fewer", "full", "that", "is",
                                       "which", "this", "rate", "of", "some", "so"})))
            --at;
        if (at == 0)
            return false;
        const Token& token = m_reading.at(at - 1);
        return token.symbol == '(' || token.spacedDash || token.symbol == ',' || token.text == "or" || token.text == "e"
            || token.symbol == ':' || token.symbol == '/' || token.symbol == '=';
    }

    // "84 boys and 21 girls, so girls were 20% of the 105": the count of what the share is said of.
    std::optional<Counts> namedPart(std::size_t i) const
    {
        const std::size_t whole = after(i);
        const std::size_t verb = mention(i).first - 1;
        if (whole == kNone || !isCount(mention(whole)) || mention(i).first < 2
            || !m_reading.isAny(verb, {"were", "was", "are", "is", "made", "formed"}))
            return std::nullopt;
        const auto said = wholeOf(m_reading, i);
        if (!said || !said->strong || said->mention != whole)
            return std::nullopt;
        for (std::size_t part = m_reading.sentenceOf(mention(i)).firstMention; part < i; ++part)
            if (isCount(mention(part)) && mention(part).noun != kNone && mention(part).kind == mention(whole).kind
                && sameWord(m_reading.at(mention(part).noun).text, m_reading.at(verb - 1).text))
                return Counts{part, whole};
        return std::nullopt;
    }

    std::optional<Counts> countsFor(std::size_t i) const
    {
        if (const auto named = namedPart(i))
            return named;
        if (const auto around = representedCounts(i))
            return around;
        if (!isApposed(mention(i)))
            return leadingShare(i);
        const std::size_t last = before(i);
        if (last == kNone || !isCount(mention(last)) || namesOwnWhole(i))
            return appositeOfPrevious(i, last);
        for (std::size_t at = mention(last).last; at < mention(i).first; ++at)
            if (m_reading.isSymbol(at, ';'))
                return std::nullopt;
        if (m_reading.anyOf(mention(last).last, mention(i).first, tag::kContrast)
            || mention(i).first > mention(last).last + 14)
            return std::nullopt;
        const auto pair = pairEndingAt(i, last);
        return pair ? pair : appositeOfPrevious(i, last);
    }

    // "… of our inspections": the share's own words name another whole.
    bool namesOwnWhole(std::size_t i) const
    {
        const std::size_t of = mention(i).last + (m_reading.isSymbol(mention(i).last, ')') ? 1 : 0);
        return m_reading.is(of, "of") && !m_reading.has(of + 1, tag::kAnaphor);
    }

    // "a of the b": the pair right before; else the last of two counts whose first is the whole.
    std::optional<Counts> pairEndingAt(std::size_t i, std::size_t last) const
    {
        const std::size_t first = before(last);
        if (first == kNone || !isCount(mention(first)) || mention(first).kind != mention(last).kind)
            return listedShare(i, last);
        const auto whole = wholeOf(m_reading, first);
        if (whole && whole->strong && whole->mention == last)
            return Counts{first, last};
        const auto said = wholeOf(m_reading, last);
        if (said && said->strong && said->mention == first)
            return Counts{last, first};
        // "340 of you replied and 289 (80%) felt safe": two counts, and nothing else counted by the second.
        const bool bare = mention(last).noun == kNone || !nounsDiffer(m_reading, mention(first), mention(last));
        const bool only = before(first) == kNone || mention(before(first)).kind != mention(first).kind;
        const bool close = mention(i).first <= mention(last).last + 4;
        const Token& after = m_reading.at(mention(i).last);
        const bool ends = after.symbol == ')' || after.spacedDash || (after.symbol == '.' && mention(i).paren == 0)
            || (after.kind == TokenKind::Word && after.text != "of" && m_reading.is(mention(i).first - 1, "so"));
        if (bare && only && close && ends && mention(first).value > mention(last).value && mention(last).paren == 0
            && !mention(first).word && mention(last).first <= mention(first).last + 10
            && (m_reading.anyWord(mention(first).last, mention(last).first, {"and"})
                || m_reading.isSymbol(mention(last).first - 1, '&'))
            && !m_reading.anyOf(mention(first).last, mention(last).first, tag::kCompare | tag::kChangeVerb))
            return Counts{last, first};
        return std::nullopt;
    }

    // "The 46 cases accepted represent 40% of the 92 received"
    std::optional<Counts> representedCounts(std::size_t i) const
    {
        const std::size_t part = before(i);
        const std::size_t whole = after(i);
        if (part == kNone || whole == kNone || !isCount(mention(part)) || !isCount(mention(whole))
            || mention(part).kind != mention(whole).kind || mention(part).value > mention(whole).value)
            return std::nullopt;
        const auto said = wholeOf(m_reading, i);
        const bool of = said && said->strong && said->mention == whole;
        const bool beside = mention(i).first <= mention(part).last + 4 && isApposed(mention(i));
        const bool represents = beside
            || (mention(i).first <= mention(part).last + 8
                && (m_reading.anyOf(mention(part).last, mention(i).first, tag::kShare)
                    || m_reading.anyWord(
                        mention(part).last, mention(i).first,
                        {"made", "form", "formed", "comprise", "comprised", "were", "was", "are", "is"})));
        return of && represents ? std::optional(Counts{part, whole}) : std::nullopt;
    }

    // "Nearly half of the 64 bids, 21, came from parishes": the count in apposition behind.
    std::optional<Counts> leadingShare(std::size_t i) const
    {
        const std::size_t whole = after(i);
        if (whole == kNone)
            return std::nullopt;
        const auto said = wholeOf(m_reading, i);
        const std::size_t part = after(whole);
        if (!said || said->mention != whole || part == kNone || !isCount(mention(part))
            || mention(part).kind != mention(whole).kind || mention(part).value >= mention(whole).value)
            return std::nullopt;
        const std::size_t open = skipBack(mention(part).first);
        const bool apposed =
            m_reading.isSymbol(open, ',') || m_reading.at(open).spacedDash || m_reading.isSymbol(open, '(');
        const std::size_t close = mention(part).last;
        const bool closed = m_reading.isSymbol(close, ',') || m_reading.at(close).spacedDash
            || m_reading.isSymbol(close, ')') || (m_reading.is(close, "of") && m_reading.is(close + 1, "them"));
        return apposed && closed && mention(part).first <= mention(whole).last + 6 ? std::optional(Counts{part, whole})
                                                                                   : std::nullopt;
    }

    std::size_t skipBack(std::size_t at) const
    {
        while (at > 1 && m_reading.isAny(at - 1, {"or", "some", "about", "just", "namely"}))
            --at;
        return at - 1;
    }

    // "of those", "of them"
    bool refersBack(std::size_t at) const { return m_reading.is(at, "of") && m_reading.has(at + 1, tag::kAnaphor); }

    // "52 arrests … . Thirty-one people, more than two thirds of those arrested, …"
    std::optional<Counts> appositeOfPrevious(std::size_t i, std::size_t part) const
    {
        if (part == kNone || !isCount(mention(part)) || mention(i).first > mention(part).last + 8
            || !(refersBack(mention(i).last) || refersBack(mention(part).last)))
            return std::nullopt;
        const std::size_t s = mention(i).sentence;
        if (s == 0 || m_reading.sentences[s - 1].paragraph != m_reading.sentences[s].paragraph)
            return std::nullopt;
        const std::size_t whole = subjectCount(m_reading, s - 1);
        if (whole == kNone || mention(whole).kind != mention(part).kind || mention(whole).value < mention(part).value)
            return std::nullopt;
        return Counts{part, whole};
    }

    // A list "label: count (share)" whose first item is the whole of the others.
    std::optional<Counts> listedShare(std::size_t i, std::size_t part) const
    {
        const Sentence& own = m_reading.sentenceOf(mention(i));
        if (!own.bullet || mention(i).paren == 0 || mention(i).first > mention(part).last + 2)
            return std::nullopt;
        std::size_t s = mention(i).sentence;
        std::size_t whole = kNone;
        for (; s > 0 && m_reading.sentences[s - 1].bullet; --s)
            whole = subjectCount(m_reading, s - 1);
        if (whole == kNone || mention(whole).kind != mention(part).kind)
            return std::nullopt;
        for (std::size_t item = s; item < m_reading.sentences.size() && m_reading.sentences[item].bullet; ++item) {
            const std::size_t count = subjectCount(m_reading, item);
            if (count != kNone && count != whole && mention(count).value > mention(whole).value)
                return std::nullopt;
        }
        return mention(whole).value >= mention(part).value ? std::optional(Counts{part, whole}) : std::nullopt;
    }

    void compare(std::size_t i, const Counts& counts)
    {
        const Mention& share = mention(i);
        const Mention& part = mention(counts.part);
        const Mention& whole = mention(counts.whole);
        const std::string source = fmt::format("{} of {}", m_reading.written(part), m_reading.written(whole));
        const Interval actual = percentOf(stated(part), stated(whole));
        if (shareRange(share).overlaps(actual)) {
            m_check.findings.verify(i, source);
            m_check.findings.verify(counts.part, source);
            m_check.findings.verify(counts.whole, source);
            return;
        }
        if (const auto other = shareOfAnything(m_reading, i, shareRange(share)))
            return m_check.findings.verify(i, *other);
        const std::string expected =
            share.kind == Kind::Portion ? fmt::format("{:.0f}%", actual.middle()) : printedLike(actual.middle(), share);
        Objection objection = objectionTo(m_reading, i, expected, source,
                                          fmt::format("{} is {}, not {}.", source, expected, m_reading.written(share)));
        if (part.sentence == share.sentence) {
            objection.firstToken = std::min(objection.firstToken, part.first);
            objection.lastToken = std::max(objection.lastToken, part.last);
        }
        m_check.findings.objectToWord(i, objection);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkTiedShares(Check& check)
{
    TiedShareCheck(check).run();
}

} // namespace outturn::claims
