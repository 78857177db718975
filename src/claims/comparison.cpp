// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "movement_statement.h"
#include "time_pairs.h"

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

class ComparisonReader
{
public:
    explicit ComparisonReader(const Reading& reading)
        : m_reading(reading)
    {
    }

    std::vector<Comparison> run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            if (m_reading.mentions[i].base)
                readBase(i);
        return std::move(m_found);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool comparable(std::size_t now, std::size_t base) const
    {
        const Mention& a = mention(now);
        const Mention& b = mention(base);
        if (a.isLevel() && a.kind == Kind::Rate && b.kind == Kind::Count)
            return b.decimals > 0;
        return a.isLevel() && a.kind == b.kind && a.kind != Kind::Fraction && a.kind != Kind::Score;
    }

    void readBase(std::size_t base)
    {
        const Mention& b = mention(base);
        const Sentence& sentence = m_reading.sentenceOf(b);
        Comparison found{.base = base, .sentence = b.sentence};
        std::optional<std::size_t> now = b.fromTo ? levelAfter(base, sentence) : levelBefore(base, sentence);
        if (!now && !b.fromTo)
            now = carriedOver(base, sentence, found);
        if (!now && b.cue != kNone && !b.fromTo) {
            now = levelAfter(base, sentence);
            // "dropped below the 90% standard to 88%", "down 8% on last summer's 52,500 to 50,400"
            found.strong = now
                && (m_reading.isAny(b.cue, {"below", "above"})
                    || (m_reading.isAny(b.cue, {"on", "from"}) && m_reading.is(mention(*now).first - 1, "to")))
                && m_reading.anyWord(b.last, mention(*now).first, {"to"}) && *now == base + 1;
            // "Compared with the 12.1 days of a year ago, sickness has worsened: 10.8 days"
            if (now && b.cue <= sentence.first + 1 && *now == base + 1)
                found.strong = true;
        }
        if (!now)
            return;
        found.now = *now;
        if (b.fromTo && namesPlace(b) && namesPlace(mention(*now)))
            return;
        found.strong = found.strong && !nounsDiffer(m_reading, mention(*now), b) && !isThreshold(b, sentence);
        readWords(found);
        m_found.push_back(found);
    }

    // "from 2% in Ashby to 14% in Dunmore": a range over places, not a change.
    bool namesPlace(const Mention& figure) const
    {
        const Token& name = m_reading.at(figure.last + 1);
        return m_reading.isAny(figure.last, {"in", "at", "for"}) && name.kind == TokenKind::Word && name.capital
            && !name.hasDigit && (name.tags & tag::kMonth) == 0;
    }

    // "7 had a backlog above 500": the limit of a group, not what the 7 is held against.
    bool isThreshold(const Mention& base, const Sentence& sentence) const
    {
        if (base.cue == kNone || base.cue < sentence.first + 3 || base.first != base.cue + 1
            || !m_reading.isAny(base.cue, {"above", "below", "over", "under"}))
            return false;
        const Token& before = m_reading.at(base.cue - 1);
        return before.kind == TokenKind::Word && (before.tags & ~(tag::kHighGood | tag::kLowGood)) == 0
            && m_reading.anyOf(base.cue - 3, base.cue - 1, tag::kArticle);
    }

    std::optional<std::size_t> levelAfter(std::size_t base, const Sentence& sentence) const
    {
        for (std::size_t i = base + 1; i < sentence.lastMention; ++i) {
            if (!comparable(i, base) || mention(i).base)
                continue;
            const bool to = m_reading.anyWord(mention(i - 1).last, mention(i).first, {"to"})
                || m_reading.isSymbol(mention(i).first - 1, '>')
                || m_reading.anyWord(mention(base).last, mention(i).first, {"to"});
            return !mention(base).fromTo || to ? std::optional(i) : std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<std::size_t> levelBefore(std::size_t base, const Sentence& sentence) const
    {
        for (std::size_t i = base; i-- > sentence.firstMention;) {
            if (!comparable(i, base) || mention(i).base)
                continue;
            if (mention(i).target && !mention(base).target)
                continue;
            return i;
        }
        return std::nullopt;
    }

    // "This is up from 420.": the level stands in the sentence before.
    std::optional<std::size_t> carriedOver(std::size_t base, const Sentence& sentence, Comparison& found) const
    {
        if (mention(base).sentence == 0)
            return std::nullopt;
        const std::size_t start = sentence.first;
        const bool refersBack = m_reading.isAny(
            start, {"this", "that", "it", "which", "up", "down", "these", "higher", "lower", "compared"});
        const Sentence& before = m_reading.sentences[mention(base).sentence - 1];
        if (!refersBack || before.paragraph != sentence.paragraph)
            return std::nullopt;
        std::optional<std::size_t> only;
        for (std::size_t i = before.firstMention; i < before.lastMention; ++i) {
            if (!comparable(i, base) || mention(i).base || mention(i).target)
                continue;
            found.strong = !only;
            only = only ? only : i;
        }
        return only;
    }

    void readWords(Comparison& found) const
    {
        const Mention& now = mention(found.now);
        const Mention& base = mention(found.base);
        const Sentence& sentence = m_reading.sentenceOf(base);
        MovementWords words;
        if (base.fromTo) {
            words = movementIn(m_reading, clauseBegin(base.cue, sentence), base.cue);
            if (words.token == kNone && base.cue < sentence.first + 16 && firstLevel(sentence) == found.base)
                words = movementIn(m_reading, sentence.first, base.cue);
            if (words.token == kNone)
                words = movementIn(m_reading, now.last, clauseEnd(now.last, sentence));
            if (m_reading.anyWord(now.last, sentence.last, {"respectively"}))
                found.strong = false;
        } else if (now.sentence != base.sentence) {
            words = movementIn(m_reading, sentence.first, base.first);
        } else if (now.first < base.first) {
            words = movementIn(m_reading, behindContrast(now.last, base.first), base.first);
            if (words.token == kNone && (base.cue != kNone || base.paren != 0))
                words = movementIn(m_reading, clauseBegin(now.first, sentence), now.first);
            if (words.token == kNone && base.paren != 0 && now.paren == 0)
                words = behindBracket(base, sentence);
            if (words.token == kNone && base.cue != kNone && !sharesNow(found, sentence))
                words = movementIn(m_reading, base.last, clauseEnd(base.last, sentence));
            if (words.token == kNone && base.cue != kNone && firstLevel(sentence) == found.now)
                words = qualityIn(sentence.first, now.first);
        } else if (base.cue != kNone && m_reading.isAny(base.cue, {"below", "above"})) {
            words = movementIn(m_reading, base.cue, base.cue + 1);
        } else if (base.cue != kNone) {
            words = movementIn(m_reading, base.last, now.first);
        }
        if (words.token == kNone && now.sentence == base.sentence)
            words = headlineOf(found, sentence);
        // "sickness remains under the 11-day ceiling"
        if (words.token == kNone && base.target && base.cue != kNone && m_reading.isAny(base.cue, {"under", "over"}))
            words = {.direction = m_reading.is(base.cue, "over") ? 1 : -1, .token = base.cue};
        if (words.mixed)
            return;
        found.direction = words.direction;
        found.quality = words.quality;
        found.word = words.token;
    }

    // "Complaints went up this quarter, 84 against 97", "ASB is falling: from 5,210 to 4,890": the clause that two
    // figures alone stand in apposition to.
    MovementWords headlineOf(const Comparison& found, const Sentence& sentence) const
    {
        const std::size_t first = std::min(found.now, found.base);
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (i != found.now && i != found.base && mention(i).isLevel()
                && (i < first || mention(i).kind == mention(first).kind))
                return {};
        std::size_t mark = mention(first).first - 1;
        while (mark > sentence.first
               && (m_reading.isAny(mark,
                                   {"from", "at", "with", "of", "just", "only", "a", "an", "average", "mean", "median"})
                   || m_reading.isSymbol(mark, '$')))
            --mark;
        const bool marked = m_reading.isSymbol(mark, ',') || m_reading.isSymbol(mark, ':')
            || m_reading.isSymbol(mark, '(') || m_reading.at(mark).spacedDash;
        return marked && mark > sentence.first ? statedMovement(m_reading, sentence.first, mark) : MovementWords{};
    }

    // "below the 90% target but ahead of the 85% we saw": what stands behind the contrast.
    std::size_t behindContrast(std::size_t from, std::size_t to) const
    {
        for (std::size_t at = to; at-- > from;)
            if (m_reading.has(at, tag::kContrast))
                return at + 1;
        return from;
    }

    // "1,420, compared with 1,310 … and 1,605 …: up 8% and down 12%": which word goes with which base is not said.
    bool sharesNow(const Comparison& found, const Sentence& sentence) const
    {
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (i != found.base && mention(i).base && mention(i).kind == mention(found.base).kind && !mention(i).fromTo)
                return true;
        return false;
    }

    // "4m 15s in July (June 3m 40s), shorter": a word of its own behind the bracket.
    MovementWords behindBracket(const Mention& base, const Sentence& sentence) const
    {
        std::size_t at = base.last;
        while (at < sentence.last && at < base.last + 6 && !m_reading.isSymbol(at, ')'))
            ++at;
        ++at;
        if (m_reading.isSymbol(at, ',') || m_reading.at(at).spacedDash)
            ++at;
        const Token& word = m_reading.at(at);
        const bool ends = at + 1 >= sentence.last || m_reading.at(at + 1).kind == TokenKind::Symbol;
        if (at >= sentence.last || !ends)
            return {};
        if (word.tags & (tag::kFaster | tag::kSlower))
            return {.direction = (word.tags & tag::kFaster) ? -1 : 1, .token = at};
        if (word.tags & (tag::kBetter | tag::kWorse))
            return {.quality = (word.tags & tag::kBetter) ? 1 : -1, .token = at};
        const bool plain = m_reading.isAny(at,
                                           {"up", "down", "higher", "lower", "rising", "falling", "increase",
                                            "decrease", "rise", "fall", "reduction", "more", "fewer", "less"});
        if (plain)
            return {.direction = (word.tags & tag::kUp) ? 1 : -1, .token = at};
        return {};
    }

    // "Answering has improved: the average wait was 9 seconds, compared with 6": what the sentence starts with.
    MovementWords qualityIn(std::size_t from, std::size_t to) const
    {
        MovementWords words = movementIn(m_reading, from, to);
        if (words.token == kNone || words.mixed)
            return {};
        const bool ofTime = m_reading.has(words.token, tag::kFaster | tag::kSlower);
        const bool headline = m_reading.isSymbol(to - 1, ':') || m_reading.at(to - 1).spacedDash;
        // "Members welcomed the fall in attrition, which was 8.3% …"
        const bool named = m_reading.has(words.token, tag::kChangeNoun) && m_reading.is(words.token + 1, "in")
            && m_reading.anyWord(words.token, to, {"which"});
        return (words.quality != 0 && words.direction == 0) || ofTime || headline || named ? words : MovementWords{};
    }

    std::size_t firstLevel(const Sentence& sentence) const
    {
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (mention(i).isLevel() && mention(i).kind != Kind::Portion
                && !(mention(i).word && mention(i).kind == Kind::Duration))
                return i;
        return kNone;
    }

    std::size_t clauseBegin(std::size_t at, const Sentence& sentence) const
    {
        const std::size_t begin = at > sentence.first + 12 ? at - 12 : sentence.first;
        while (at > begin) {
            const std::size_t before = at - 1;
            const bool runsOn = m_reading.isSymbol(before, ',') && m_reading.isAny(at, {"with", "at", "from"});
            if (runsOn) {
                --at;
                continue;
            }
            if (m_reading.isSymbol(before, ',') || m_reading.isSymbol(before, ';') || m_reading.isSymbol(before, ')')
                || m_reading.isSymbol(before, ':') || m_reading.has(before, tag::kContrast)
                || m_reading.is(before, "and")
                || (m_reading.at(before).kind == TokenKind::Number && at + 1 < m_reading.tokens.size()
                    && isFigure(before)))
                break;
            at = before;
        }
        return at;
    }

    std::size_t clauseEnd(std::size_t at, const Sentence& sentence) const
    {
        const std::size_t end = std::min(sentence.last, at + 10);
        while (at < end && !m_reading.isSymbol(at, ';') && !m_reading.has(at, tag::kContrast)
               && !m_reading.isAny(at, {"then", "before"}) && m_reading.at(at).kind != TokenKind::Number)
            ++at;
        return at;
    }

    bool isFigure(std::size_t token) const
    {
        const auto found = std::lower_bound(m_reading.mentions.begin(), m_reading.mentions.end(), token,
                                            [](const Mention& known, std::size_t at) { return known.last <= at; });
        return found != m_reading.mentions.end() && found->first <= token && !found->isLabel();
    }

    const Reading& m_reading;
    std::vector<Comparison> m_found;
};

} // namespace

std::vector<Comparison> readComparisons(const Reading& reading)
{
    std::vector<Comparison> found = ComparisonReader(reading).run();
    const std::vector<Comparison> paired = readTimePairs(reading, found);
    found.insert(found.end(), paired.begin(), paired.end());
    std::stable_sort(found.begin(), found.end(),
                     [](const Comparison& a, const Comparison& b) { return a.sentence < b.sentence; });
    return found;
}

} // namespace outturn::claims
