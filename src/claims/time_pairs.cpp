// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_pairs.h"

#include <outturn/base/ascii.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

/// When a figure was true, as far as its words say.
struct Anchor
{
    PeriodWord kind{PeriodWord::Relative};
    bool dated{false};
    int order{0}; ///< of two anchors of one kind the later has the greater
};

class TimePairReader
{
public:
    TimePairReader(const Reading& reading, const std::vector<Comparison>& known)
        : m_reading(reading)
        , m_known(known)
    {
    }

    std::vector<Comparison> run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const auto here = levelsOf(s);
            if (here.size() == 2)
                addPair(here[0], here[1]);
            if (here.size() == 1 && s > 0 && m_reading.sentences[s - 1].paragraph == m_reading.sentences[s].paragraph) {
                auto before = levelsOf(s - 1);
                std::erase_if(before, [&](std::size_t i) { return mention(i).kind != mention(here[0]).kind; });
                if (before.size() == 1)
                    addPair(before[0], here[0]);
            }
        }
        return std::move(m_found);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    static bool comparable(const Mention& figure)
    {
        return figure.kind == Kind::Count || figure.kind == Kind::Percent || figure.kind == Kind::Money
            || figure.kind == Kind::Duration || figure.kind == Kind::Rate;
    }

    // The levels of the sentence; of a kind that is there more than twice, none.
    std::vector<std::size_t> levelsOf(std::size_t s) const
    {
        std::vector<std::size_t> levels;
        const Sentence& sentence = m_reading.sentences[s];
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention && levels.size() < 3; ++i) {
            const Mention& figure = mention(i);
            if (figure.isLabel() || figure.change || figure.kind == Kind::Multiple || figure.kind == Kind::Portion
                || (figure.word && figure.value < 3))
                continue;
            if (!comparable(figure) || !figure.isLevel())
                return {};
            if (figure.kind == Kind::Percent && figure.paren != 0)
                continue;
            levels.push_back(i);
        }
        return levels;
    }

    static int wholeNumber(std::string_view digits)
    {
        int value = 0;
        for (const char c : digits)
            value = isDigit(c) ? value * 10 + (c - '0') : value;
        return value;
    }

    // "£1.9m at the start and £1.6m at the end"; not "at the end of June"
    bool isEdge(std::size_t at) const
    {
        return m_reading.is(at - 1, "the") && m_reading.isAny(at - 2, {"at", "by"})
            && (!m_reading.is(at + 1, "of") || m_reading.is(at + 2, "the"));
    }

    std::optional<Anchor> wordAnchor(std::size_t at) const
    {
        // "the tile now reads 8:30 for April"
        if (m_reading.is(at, "now")
            && m_reading.isAny(at + 1, {"reads", "read", "shows", "show", "says", "say", "gives"}))
            return std::nullopt;
        if (m_reading.isAny(at, {"now", "today", "currently", "latest", "finished", "ended"})
            || (isEdge(at) && m_reading.isAny(at, {"end", "close"})))
            return Anchor{.order = 0};
        if (m_reading.isAny(at, {"originally", "initially", "formerly", "previously", "started", "began", "beginning"})
            || (m_reading.is(at, "start") && m_reading.at(at + 1).kind == TokenKind::Number))
            return Anchor{.order = -1};
        const bool numbered = m_reading.isAny(at, {"week", "day", "month", "wave", "round", "phase", "year"})
            && m_reading.at(at + 1).kind == TokenKind::Number && m_reading.at(at + 1).text.size() <= 2;
        if (numbered)
            return Anchor{PeriodWord::Month, false, wholeNumber(m_reading.at(at + 1).text)};
        if (m_reading.isAny(at, {"spring", "summer", "autumn"}) && m_reading.isAny(at - 1, {"the", "in", "over"}))
            return Anchor{PeriodWord::Month, false,
                          m_reading.is(at, "spring")       ? 4
                              : m_reading.is(at, "summer") ? 7
                                                           : 10};
        if (m_reading.isAny(at, {"h1", "h2"}))
            return Anchor{PeriodWord::Month, false, m_reading.is(at, "h1") ? 1 : 2};
        const bool took =
            m_reading.is(at, "when") && m_reading.anyWord(at, at + 4, {"took", "began", "started", "was"});
        const bool before = m_reading.is(at, "before")
            && (m_reading.at(at + 1).kind == TokenKind::Symbol || m_reading.is(at + 1, "that")
                || m_reading.is(at - 1, "year") || m_reading.is(at - 1, "one"));
        // "1,870 now and 1,905 then", "402 this year, 371 last"
        const bool then = m_reading.isAny(at, {"then", "last"}) && m_reading.at(at + 1).kind != TokenKind::Word
            && m_reading.at(at + 1).kind != TokenKind::Number;
        const bool start = isEdge(at) && m_reading.isAny(at, {"start", "beginning", "outset"});
        const bool used = m_reading.is(at, "used") && m_reading.is(at + 1, "to");
        if (took || before || then || start || used)
            return Anchor{.order = -1};
        return std::nullopt;
    }

    // The words between the figures around it.
    std::optional<Anchor> anchorOf(std::size_t i) const
    {
        const Mention& figure = mention(i);
        // "now reads 8:30 for April and 8:05 for May"
        constexpr std::size_t kRightBehind = 2;
        const bool own = figure.period >= 0
            && m_reading.periods[static_cast<std::size_t>(figure.period)].first >= figure.last
            && m_reading.periods[static_cast<std::size_t>(figure.period)].first < figure.last + kRightBehind;
        if (!own)
            if (const auto anchor = wordsBeside(i))
                return anchor;
        if (figure.period < 0)
            return std::nullopt;
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(figure.period)];
        if (phrase.kind == PeriodWord::Relative)
            return Anchor{.order = phrase.past};
        return Anchor{phrase.kind, phrase.dated, phrase.index};
    }

    std::optional<Anchor> wordsBeside(std::size_t i) const
    {
        const Mention& figure = mention(i);
        const Sentence& sentence = m_reading.sentenceOf(figure);
        std::size_t from = sentence.first;
        for (std::size_t before = i; before-- > sentence.firstMention && from == sentence.first;)
            if (!mention(before).isLabel())
                from = mention(before).last;
        std::size_t next = i + 1;
        while (next < sentence.lastMention && mention(next).word && mention(next).value < 3)
            ++next;
        const std::size_t to = next < sentence.lastMention ? mention(next).first : sentence.last;
        for (std::size_t at = figure.first; at-- > from;) {
            // What stands right behind the figure before is said of that one.
            if (from > sentence.first
                && (m_reading.isSymbol(at, ',') || m_reading.isSymbol(at, ';') || m_reading.has(at, tag::kConjunction)))
                break;
            if (const auto anchor = wordAnchor(at))
                return anchor;
        }
        for (std::size_t at = figure.last; at < std::min(to, figure.last + 8); ++at) {
            if (m_reading.isSymbol(at, ',') || m_reading.isSymbol(at, ';'))
                break;
            if (const auto anchor = wordAnchor(at))
                return anchor;
        }
        return std::nullopt;
    }

    // +1 where a is the later; 0 where nothing tells.
    static int order(const std::optional<Anchor>& a, const std::optional<Anchor>& b)
    {
        if (!a && !b)
            return 0;
        if (!a || !b) {
            // What has no time of its own is the present, beside something plainly past.
            const Anchor& only = a ? *a : *b;
            const int side = only.kind == PeriodWord::Relative && only.order < 0 ? 1 : 0;
            return a ? -side : side;
        }
        if (a->kind == b->kind && a->dated == b->dated)
            return a->order > b->order ? 1 : a->order < b->order ? -1 : 0;
        // "since 2018 …; last year …": which of the two is the later is not said.
        if ((a->kind == PeriodWord::Year && b->order < 0) || (b->kind == PeriodWord::Year && a->order < 0))
            return 0;
        if (a->kind == PeriodWord::Relative && a->order <= 0)
            return a->order < 0 ? -1 : 1;
        if (b->kind == PeriodWord::Relative && b->order <= 0)
            return b->order < 0 ? 1 : -1;
        return 0;
    }

    bool isKnown(std::size_t a, std::size_t b) const
    {
        return std::any_of(m_known.begin(), m_known.end(), [&](const Comparison& pair) {
            return (pair.now == a && pair.base == b) || (pair.now == b && pair.base == a);
        });
    }

    bool fit(std::size_t a, std::size_t b) const
    {
        const Mention& first = mention(a);
        const Mention& second = mention(b);
        return first.kind == second.kind && !first.target && !second.target
            && (averagesMatch(m_reading, first, second) || first.kind == Kind::Duration || startsWithPronoun(second))
            && !first.total && !second.total && !first.base && !nounsDiffer(m_reading, first, second)
            && !(first.word && first.value < 3) && !(second.word && second.value < 3)
            && !m_reading.anyOf(first.last, second.first, tag::kContrast) && !isKnown(a, b)
            && !namesOther(first, second);
    }

    // "The average was 18.4 months in 2021. It is now 17.1."
    bool startsWithPronoun(const Mention& figure) const
    {
        return m_reading.isAny(m_reading.sentenceOf(figure).first, {"it", "this", "they", "that"});
    }

    // "30 in Ashby in 2020, 45 in Dunmore in 2021": two places.
    bool namesOther(const Mention& a, const Mention& b) const
    {
        const auto place = [&](const Mention& figure) {
            for (std::size_t at = figure.last; at < figure.last + 4; ++at)
                if (m_reading.isAny(at, {"in", "at", "for"}) && m_reading.at(at + 1).capital
                    && !m_reading.has(at + 1, tag::kMonth) && !m_reading.at(at + 1).hasDigit)
                    return true;
            return false;
        };
        return place(a) || place(b);
    }

    // "Cases stand at 512. In April they stood at 587.": 1 for the present, 0 for the past; equal where nothing tells.
    int tense(std::size_t i) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        if (m_reading.anyWord(sentence.first, mention(i).first, {"stand", "stands", "is", "are"}))
            return 1;
        const bool past = m_reading.anyWord(sentence.first, mention(i).first, {"stood", "was", "were"});
        return past && mention(i).period >= 0 ? 0 : 1;
    }

    // "Clear-up: 18% to 15%"
    bool joinedByTo(std::size_t a, std::size_t b) const
    {
        const std::size_t between = mention(a).last;
        return mention(b).first == between + 1 && (m_reading.is(between, "to") || m_reading.isSymbol(between, '>'));
    }

    void addPair(std::size_t a, std::size_t b)
    {
        if (!fit(a, b))
            return;
        int later = joinedByTo(a, b) ? -1 : order(anchorOf(a), anchorOf(b));
        if (later == 0 && mention(a).sentence != mention(b).sentence)
            later = tense(a) - tense(b);
        if (later == 0)
            return;
        Comparison found{.now = later > 0 ? a : b, .base = later > 0 ? b : a, .sentence = mention(b).sentence};
        readWords(found, a, b);
        m_found.push_back(found);
    }

    // "The rate improved to 43.2% last year. The year before it was 44.9%."
    void readWordsOfNow(Comparison& found) const
    {
        const Mention& now = mention(found.now);
        const Sentence& sentence = m_reading.sentenceOf(now);
        const std::size_t from = now.first > sentence.first + 6 ? now.first - 6 : sentence.first;
        if (!m_reading.isAny(now.first - 1, {"to", "at"}) || m_reading.anyOf(from, now.first, tag::kFuture))
            return;
        const MovementWords words = movementIn(m_reading, from, now.first);
        if (words.mixed)
            return;
        found.direction = words.direction;
        found.quality = words.direction == 0 ? words.quality : 0;
        found.word = words.token;
    }

    // Only a sentence that speaks of nothing but the two says how they compare.
    void readWords(Comparison& found, std::size_t a, std::size_t b) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(b));
        if (mention(a).sentence != mention(b).sentence)
            return readWordsOfNow(found);
        if (m_reading.anyOf(sentence.first, sentence.last, tag::kContrast | tag::kFuture))
            return;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (i != a && i != b && !mention(i).isLabel())
                return;
        const MovementWords words = movementIn(m_reading, sentence.first, sentence.last);
        if (words.mixed)
            return;
        found.direction = words.direction;
        found.quality = words.direction == 0 ? words.quality : 0;
        found.word = words.token;
    }

    const Reading& m_reading;
    const std::vector<Comparison>& m_known;
    std::vector<Comparison> m_found;
};

} // namespace

std::vector<Comparison> readTimePairs(const Reading& reading, const std::vector<Comparison>& known)
{
    return TimePairReader(reading, known).run();
}

} // namespace outturn::claims
