// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_readings.h"

#include "../whole_of.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <utility>

namespace outturn::claims {
namespace {

class ShareReader
{
public:
    explicit ShareReader(const Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    std::vector<Shares> read(std::size_t percent) const
    {
        std::vector<Shares> readings;
        addPairs(percent, readings);
        return readings;
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // A count that says the same as the percentage: "75% (59 cases)", "59 (75%)", "59, or 75%".
    std::size_t partner(std::size_t i, bool& sure) const
    {
        const Mention& percent = mention(i);
        const Sentence& sentence = m_reading.sentenceOf(percent);
        sure = true;
        std::size_t next = i + 1;
        while (next < sentence.lastMention && mention(next).isLabel() && mention(next).paren == 0)
            ++next;
        if (next < sentence.lastMention && isPlainAmount(mention(next)) && !mention(next).base) {
            const Mention& count = mention(next);
            const std::size_t gap = count.first - percent.last;
            const bool whole = m_reading.is(count.first - 1, "of") && m_reading.isSymbol(count.first - 2, '(');
            const bool bracket = count.paren != 0 && count.paren != percent.paren && opensWith(count) && !whole;
            const bool orWord = gap <= 3 && m_reading.anyWord(percent.last, count.first, {"or"});
            const bool dash = gap == 1 && m_reading.at(percent.last).spacedDash;
            if ((bracket && gap <= 14 && !m_reading.anyOf(percent.last, count.first, tag::kChangeNoun)) || orWord
                || dash)
                return next;
        }
        if (i == sentence.firstMention)
            return kNone;
        std::size_t before = i - 1;
        // "402 at a later one (35%)"
        while (before > sentence.firstMention
               && (mention(before).isLabel() || isWorkingTime(m_reading, mention(before))
                   || (mention(before).word && mention(before).value == 1)))
            --before;
        if (!isPlainAmount(mention(before)) || mention(before).base || isWholeOfAnother(before, sentence))
            return kNone;
        const Mention& count = mention(before);
        const std::size_t gap = percent.first - count.last;
        const bool bracket = percent.paren != 0 && percent.paren != count.paren && gap <= 9;
        const bool orWord = gap <= 6
            && (m_reading.is(percent.first - 1, "or") || m_reading.is(percent.first - 2, "or")
                || m_reading.isAny(percent.first - 1, {"ie"}));
        const bool shareWord = gap <= 14 && m_reading.anyOf(count.last, percent.first, tag::kShare);
        const bool dash = gap <= 8 && m_reading.at(percent.first - 1).spacedDash;
        const bool rateOf = gap <= 9 && m_reading.is(percent.first - 1, "of")
            && m_reading.isAny(percent.first - 2, {"rate", "share", "proportion"});
        const bool samebracket = percent.paren != 0 && percent.paren == count.paren && gap <= 2
            && (m_reading.isSymbol(count.last, ',') || m_reading.isSymbol(count.last, ';')
                || m_reading.isSymbol(count.last, '/'));
        return bracket || orWord || shareWord || dash || rateOf || samebracket ? before : kNone;
    }

    // The 59 of "46 of the 59 (78%)" is no part itself.
    bool isWholeOfAnother(std::size_t count, const Sentence& sentence) const
    {
        for (std::size_t p = count; p-- > sentence.firstMention;) {
            if (mention(p).isLabel())
                continue;
            const auto whole = isPlainAmount(mention(p)) ? wholeOf(m_reading, p) : std::nullopt;
            return whole && whole->strong && whole->mention == count;
        }
        return false;
    }

    bool opensWith(const Mention& count) const
    {
        std::size_t at = count.first;
        for (std::size_t back = 0; back < 3 && at > 0; ++back, --at)
            if (m_reading.isSymbol(at - 1, '('))
                return true;
            else if (!m_reading.isAny(at - 1,
                                      {"just", "some", "around", "a", "total", "of", "approximately", "or", "n", "="})
                     && !m_reading.isSymbol(at - 1, '='))
                return false;
        return false;
    }

    void addPairs(std::size_t i, std::vector<Shares>& readings) const
    {
        bool sure = false;
        const std::size_t part = partner(i, sure);
        const auto percentWhole = wholeOf(m_reading, i);
        const auto partWhole = part == kNone ? std::nullopt : wholeOf(m_reading, part);
        const auto add = [&](std::size_t p, std::size_t w, bool strong) {
            if (p == kNone || w == kNone || p == w || mention(p).kind != mention(w).kind || mention(w).value <= 0)
                return;
            readings.push_back({p, w, strong && mention(p).value <= mention(w).value * 1.5});
        };
        // "27.3% of total referrals received (242)" after a sentence with the part
        const bool back = pointsBack(m_reading, mention(i).sentence) && mention(i).sentence > 0;
        const std::size_t carried = back ? subjectCount(m_reading, mention(i).sentence - 1) : kNone;
        if (part != kNone && mention(part).paren != 0 && part > i && carried != kNone && sharesOfTotal(i)
            && mention(part).value > mention(carried).value)
            add(carried, part, true);
        if (part != kNone) {
            if (partWhole)
                add(part, partWhole->mention, partWhole->strong);
            if (percentWhole && (!partWhole || partWhole->mention != percentWhole->mention))
                add(part, percentWhole->mention, percentWhole->strong && !partWhole);
            addWeakWholes(i, part, readings, add);
            return;
        }
        addWithoutPartner(i, percentWhole, carried, add);
    }

    template <typename Add>
    void addWeakWholes(std::size_t i, std::size_t part, std::vector<Shares>& readings, const Add& add) const
    {
        if (!readings.empty() && readings.front().strong)
            return;
        const std::size_t first =
            mention(i).sentence >= 2 ? m_reading.sentences[mention(i).sentence - 2].firstMention : 0;
        for (std::size_t w = first; w < m_reading.sentenceOf(mention(i)).lastMention; ++w)
            if (w != part && isPlainAmount(mention(w)) && mention(w).value >= mention(part).value)
                add(part, w, saysTotal(w, part) || onlyPair(i, w, part));
    }

    // "412 calls were received in total and 300 (73%) were answered"
    bool saysTotal(std::size_t whole, std::size_t part) const
    {
        const Mention& total = mention(whole);
        const bool proven = total.sentence == mention(part).sentence && m_check.findings.of(whole).verified
            && isWholeOfAnother(whole, m_reading.sentenceOf(total));
        return proven
            || (total.total && total.sentence == mention(part).sentence && whole < part && !total.base
                && total.approx == Approx::Exact && onlyOneTotal(total.sentence));
    }

    // "The budget is £12.4m and spend £9.3m, or 75%": two amounts and their share.
    bool onlyPair(std::size_t percent, std::size_t whole, std::size_t part) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(percent));
        const std::size_t before = mention(percent).first - 1;
        const bool tied = m_reading.is(before, "or") || m_reading.is(before, "of") || m_reading.at(before).spacedDash;
        if (!tied || whole > part || part > percent || mention(whole).sentence != mention(percent).sentence)
            return false;
        for (std::size_t i = sentence.firstMention; i < percent; ++i)
            if (i != whole && i != part && !mention(i).isLabel())
                return false;
        return !m_reading.anyOf(sentence.first, mention(percent).first,
                                tag::kCompare | tag::kChangeNoun | tag::kChangeVerb);
    }

    bool onlyOneTotal(std::size_t sentence) const
    {
        int count = 0;
        for (const Mention& figure : m_reading.mentionsOf(m_reading.sentences[sentence]))
            count += figure.total && isPlainAmount(figure) ? 1 : 0;
        return count == 1;
    }

    bool sharesOfTotal(std::size_t i) const
    {
        const std::size_t at = mention(i).last;
        return m_reading.is(at, "of") && m_reading.anyOf(at, at + 3, tag::kAll | tag::kArticle | tag::kTotal);
    }

    template <typename Add>
    void addWithoutPartner(std::size_t i, const std::optional<Whole>& percentWhole, std::size_t carried,
                           const Add& add) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        // "46 of the 59 were supported (78%)", "46 of 59, 78%"
        for (std::size_t p = sentence.firstMention; p < i; ++p) {
            if (!isPlainAmount(mention(p)))
                continue;
            const auto whole = wholeOf(m_reading, p);
            if (!whole || whole->mention <= p || whole->mention >= i)
                continue;
            const std::size_t gap = mention(i).first - mention(whole->mention).last;
            const bool last = i == whole->mention + 1 || noFigureBetween(whole->mention, i);
            const bool tied = mention(i).paren != 0 || gap <= 4
                || m_reading.anyOf(mention(whole->mention).last, mention(i).first, tag::kShare)
                || m_reading.is(mention(i).first - 1, "or")
                || m_reading.anyWord(mention(whole->mention).last, mention(i).first, {"ie", "i"});
            bool parted = false;
            for (std::size_t at = mention(whole->mention).last; at < mention(i).first; ++at)
                parted = parted || m_reading.isSymbol(at, ';');
            const bool other = (parted && mention(i).paren != 0)
                || (m_reading.anyOf(mention(whole->mention).last, mention(i).first, tag::kConjunction)
                    && !m_reading.is(mention(i).first - 1, "or")
                    && !m_reading.anyOf(mention(whole->mention).last, mention(i).first, tag::kShare));
            add(p, whole->mention, last && tied && !other && gap <= 16);
        }
        // "£52.3m, 45% of the £116.2m budget"
        if (percentWhole && percentWhole->strong && percentWhole->mention > i && i > sentence.firstMention
            && isPlainAmount(mention(i - 1)) && mention(i).first == mention(i - 1).last + 1
            && mention(i - 1).kind == mention(percentWhole->mention).kind)
            add(i - 1, percentWhole->mention, true);
        // "This is 60% of the 120 calls": the part stands in the sentence before.
        if (carried != kNone && percentWhole
            && m_reading.sentenceOf(mention(percentWhole->mention)).first == sentence.first)
            add(carried, percentWhole->mention,
                m_reading.anyOf(sentence.first, mention(i).first, tag::kShare | tag::kVerb)
                    && !m_reading.is(sentence.first, "of"));
        // "This equates to 9% of all referrals to date": the whole is the running total named before.
        if (carried != kNone && !percentWhole && sharesOfTotal(i)
            && m_reading.anyOf(sentence.first, mention(i).first, tag::kShare | tag::kVerb))
            add(carried, totalNamed(i), true);
    }

    bool noFigureBetween(std::size_t a, std::size_t b) const
    {
        for (std::size_t i = a + 1; i < b; ++i)
            if (!mention(i).isLabel())
                return false;
        return true;
    }

    std::size_t totalNamed(std::size_t i) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        if (!m_reading.anyWord(mention(i).last, sentence.last, {"date", "total", "overall", "inception", "cumulative"}))
            return kNone;
        std::size_t only = kNone;
        const std::size_t earliest = i > 40 ? i - 40 : 0;
        for (std::size_t t = i; t-- > earliest;) {
            if (!mention(t).total || !isPlainAmount(mention(t)) || !sharesNoun(i, t))
                continue;
            if (only != kNone && mention(only).value != mention(t).value)
                return kNone;
            only = t;
        }
        return only;
    }

    // Whether the words after the percentage name what the total counts.
    bool sharesNoun(std::size_t i, std::size_t total) const
    {
        const std::size_t begin = mention(total).first > 6 ? mention(total).first - 6 : 0;
        for (std::size_t a = mention(i).last; a < mention(i).last + 8; ++a) {
            const Token& word = m_reading.at(a);
            if (word.kind != TokenKind::Word || word.text.size() < 4
                || (word.tags & (tag::kPreposition | tag::kAll | tag::kArticle | tag::kTotal)))
                continue;
            for (std::size_t b = begin; b < mention(total).last + 4; ++b)
                if (m_reading.at(b).kind == TokenKind::Word && sameWord(m_reading.at(b).text, word.text))
                    return true;
        }
        return false;
    }

    const Check& m_check;
    const Reading& m_reading;
};

} // namespace

std::optional<Shares> saidPair(const Reading& reading, std::size_t first, std::size_t second)
{
    for (const auto& [part, whole] : {std::pair{first, second}, std::pair{second, first}}) {
        const auto of = wholeOf(reading, part);
        if (of && of->strong && of->mention == whole && reading.mentions[part].value < reading.mentions[whole].value)
            return Shares{part, whole, true};
    }
    return std::nullopt;
}

// "…; in trials, 58% of defendants were convicted", "close to 12,000, and 93% of families": of things of its own.
static bool isOfOtherThings(const Reading& reading, std::size_t i, const Mention& whole)
{
    constexpr std::size_t kClause = 5;
    const Mention& share = reading.mentions[i];
    const Token& noun = reading.at(share.last + 1);
    const bool named = reading.is(share.last, "of") && noun.kind == TokenKind::Word && noun.text.ends_with('s')
        && (noun.tags & (tag::kArticle | tag::kAnaphor | tag::kAll)) == 0;
    // "close to 12,000": what the part comes near to.
    if (whole.approx == Approx::About && reading.is(whole.first - 1, "to"))
        return true;
    if (!named || whole.noun == kNone || sameWord(noun.text, reading.at(whole.noun).text))
        return false;
    for (std::size_t at = share.first; at-- > 0 && at + kClause > share.first;)
        if (reading.isSymbol(at, ';') || reading.is(at, "and") || reading.has(at, tag::kContrast))
            return true;
    return false;
}

void objectToShare(Check& check, std::size_t i, std::size_t part, std::size_t whole)
{
    const Reading& reading = check.reading;
    if (isOfOtherPeople(reading, reading.mentions[i], reading.mentions[part], reading.mentions[whole]))
        return;
    // "Of the 96 about driving, half were upheld": the share is one of the part itself.
    const auto said = wholeOf(reading, i);
    const bool ofPart = said && said->strong && said->mention == part
        && reading.is(reading.sentenceOf(reading.mentions[i]).first, "of")
        && reading.mentions[whole].sentence < reading.mentions[i].sentence;
    if (ofPart || isOfOtherThings(reading, i, reading.mentions[whole]))
        return;
    const Mention& share = reading.mentions[i];
    const Mention& of = reading.mentions[whole];
    const double actual = percentOf(stated(reading.mentions[part]), stated(of)).middle();
    const std::string source = fmt::format("{} of {}", reading.written(reading.mentions[part]), reading.written(of));
    const std::string expected =
        share.kind == Kind::Portion ? fmt::format("{:.0f}%", actual) : printedLike(actual, share);
    check.findings.object(i,
                          objectionTo(reading, i, expected, source,
                                      fmt::format("{} is {}, not {}.", source, expected, reading.written(share))));
}

std::vector<Shares> shareReadings(const Check& check, std::size_t percent)
{
    return ShareReader(check).read(percent);
}

} // namespace outturn::claims
