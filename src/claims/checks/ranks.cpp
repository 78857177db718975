// SPDX-License-Identifier: GPL-3.0-or-later
#include "../number_value.h"
#include "../roles.h"
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

class RankCheck
{
public:
    explicit RankCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences) {
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
                judgeRange(i, sentence);
            judgeMove(sentence);
        }
        judgeGroup();
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool speaksOfRanks(const Sentence& sentence) const
    {
        return m_reading.anyOf(sentence.first, sentence.last, tag::kRankWord)
            || m_reading.anyWord(sentence.first, sentence.last, {"group", "grouping"});
    }

    bool isRank(std::size_t i, const Sentence& sentence) const
    {
        const Mention& figure = mention(i);
        if (figure.kind == Kind::Rank)
            return true;
        return figure.kind == Kind::Fraction && speaksOfRanks(sentence) && figure.second >= 2 && figure.second <= 60;
    }

    // "9th of 8", "9/8 in the MSG", "44th of the 43 forces"
    void judgeRange(std::size_t i, const Sentence& sentence)
    {
        const Mention& figure = mention(i);
        if (!isRank(i, sentence) || figure.isLabel())
            return;
        double group = figure.second;
        if (figure.kind == Kind::Rank) {
            std::size_t at = figure.last;
            if (m_reading.has(at, tag::kRankWord | tag::kMost | tag::kLeast) || m_reading.is(at, "highest")
                || m_reading.is(at, "lowest"))
                ++at;
            if (m_reading.is(at, "out"))
                ++at;
            if (!m_reading.isAny(at, {"of", "among"}))
                return;
            for (++at; m_reading.isAny(at, {"the", "all", "our"});)
                ++at;
            const auto number = numberAt(m_reading, at);
            const bool counts =
                number && !m_reading.has(number->last, tag::kMonth) && number->decimals == 0 && number->value < 400;
            if (!counts || (!speaksOfRanks(sentence) && !m_reading.anyOf(number->last, number->last + 4, tag::kGroup)))
                return;
            group = number->value;
        }
        if (figure.value <= group)
            return;
        m_check.findings.object(
            i,
            objectionTo(m_reading, i, fmt::format("1 to {:.0f}", group), "the size of the group",
                        fmt::format("There is no place {:.0f} among {:.0f}.", figure.value, group)));
    }

    // "Within the family group of 16 authorities …, from 9th to 19th": the one group that the passage names.
    void judgeGroup()
    {
        std::size_t group = kNone;
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& figure = mention(i);
            const bool counts = figure.kind == Kind::Count && figure.isLevel() && figure.value >= 3
                && figure.value < 100 && m_reading.anyOf(figure.last, figure.last + 3, tag::kGroup)
                && m_reading.anyWord(figure.first > 3 ? figure.first - 3 : 0, figure.first, {"of", "among", "the"});
            if (!counts)
                continue;
            if (group != kNone)
                return;
            group = i;
        }
        if (group == kNone)
            return;
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& place = mention(i);
            const std::size_t apart = place.sentence > mention(group).sentence
                ? place.sentence - mention(group).sentence
                : mention(group).sentence - place.sentence;
            if (place.kind != Kind::Rank || apart > 1 || place.value <= mention(group).value
                || !speaksOfRanks(m_reading.sentenceOf(place)) || m_reading.has(place.last, tag::kMonth)
                || m_reading.anyWord(place.last, place.last + 4, {"nationally", "country", "england", "centile"}))
                continue;
            m_check.findings.objectToWord(
                i,
                objectionTo(m_reading, i, fmt::format("1 to {:.0f}", mention(group).value), "the size of the group",
                            fmt::format("There is no place {:.0f} among {:.0f}.", place.value, mention(group).value)));
        }
    }

    struct Move
    {
        std::size_t from{kNone};
        std::size_t to{kNone};
    };

    std::optional<Move> moveIn(const Sentence& sentence) const
    {
        Move move;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            if (!isRank(i, sentence) || mention(i).isLabel() || mention(i).first == 0)
                continue;
            const std::size_t begin = mention(i).first > sentence.first + 3 ? mention(i).first - 3 : sentence.first;
            if (mention(i).paren != 0 && m_reading.isAny(mention(i).last, {"being", "is", "means"}))
                continue;
            const std::size_t previous = i > sentence.firstMention ? mention(i - 1).last : begin;
            if (m_reading.anyWord(std::max(begin, previous), mention(i).first, {"from", "been", "previously", "than"}))
                move.from = move.from == kNone ? i : move.from;
            else if (m_reading.anyWord(std::max(begin, previous), mention(i).first, {"to", "now"}) || move.from != kNone
                     || move.to == kNone)
                move.to = move.to == kNone ? i : move.to;
        }
        return move.from != kNone && move.to != kNone ? std::optional(move) : std::nullopt;
    }

    // +1 for a move to a better (smaller) place by its word.
    int wordOfMove(const Sentence& sentence, const Move& move) const
    {
        const std::size_t last = std::max(mention(move.from).first, mention(move.to).first);
        int sense = 0;
        for (std::size_t at = sentence.first; at < last; ++at) {
            int here = 0;
            if (m_reading.isAny(at,
                                {"improved", "improving", "climbed", "climbing", "rose", "risen", "up", "promoted",
                                 "improvement", "rising", "better"}))
                here = m_reading.is(at, "up") && m_reading.is(at + 1, "to") ? 0 : 1;
            if (m_reading.isAny(at,
                                {"dropped", "dropping", "fell", "fallen", "slipped", "slipping", "down", "worsened",
                                 "deteriorated", "worse", "declined", "falling"}))
                here = -1;
            if (here != 0 && sense == -here)
                return 0;
            sense = here != 0 ? here : sense;
        }
        return m_reading.anyOf(sentence.first, last, tag::kNegation) || reversed(sentence) ? 0 : sense;
    }

    // The movement's own word, where it stands right before the places.
    std::size_t wordBefore(const Sentence& sentence, const Move& move) const
    {
        const std::size_t first = std::min(mention(move.from).first, mention(move.to).first);
        for (std::size_t at = first; at-- > sentence.first && at + 14 > first;)
            if (directionOf(m_reading, at) != 0 || m_reading.has(at, tag::kChangeVerb)
                || m_reading.isAny(at, {"climbed", "climbing", "promoted"}))
                return at;
        return first;
    }

    // Where first is the highest volume, up and down say nothing about better.
    bool reversed(const Sentence& sentence) const
    {
        for (std::size_t at = sentence.first; at < sentence.last; ++at)
            if (m_reading.has(at, tag::kMost | tag::kLeast) && !m_reading.is(at + 1, "similar")
                && !m_reading.anyWord(at > 3 ? at - 3 : 0, at, {"being", "is", "means"}))
                return true;
        return m_reading.anyWord(sentence.first, sentence.last, {"worst"});
    }

    void judgeMove(const Sentence& sentence)
    {
        const auto move = moveIn(sentence);
        if (!move)
            return;
        const Mention& from = mention(move->from);
        const Mention& to = mention(move->to);
        const int sense = wordOfMove(sentence, *move);
        const int moved = from.value > to.value ? 1 : from.value < to.value ? -1 : 0;
        const std::string source = fmt::format("{} against {}", m_reading.written(to), m_reading.written(from));
        if (sense != 0 && moved == -sense) {
            Objection objection =
                objectionTo(m_reading, move->to, moved > 0 ? "a better place" : "a worse place", source,
                            fmt::format("From {} to {} the place moves the other way.", m_reading.written(from),
                                        m_reading.written(to)));
            objection.firstToken = std::min({from.first, to.first, wordBefore(sentence, *move)});
            objection.lastToken = std::max(from.last, to.last);
            m_check.findings.objectToWord(move->to, objection);
        } else if (sense != 0) {
            m_check.findings.verify(move->from, source);
            m_check.findings.verify(move->to, source);
        }
        judgePlaces(sentence, *move, source);
    }

    // "up two places from 24th to 22nd"
    void judgePlaces(const Sentence& sentence, const Move& move, const std::string& source)
    {
        const double moved = std::abs(mention(move.from).value - mention(move.to).value);
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& places = mention(i);
            if (places.kind != Kind::Count
                || !m_reading.isAny(places.last, {"place", "places", "position", "positions"}))
                continue;
            if (places.value == moved)
                m_check.findings.verify(i, source);
            else
                m_check.findings.object(
                    i,
                    objectionTo(m_reading, i, fmt::format("{:.0f}", moved), source,
                                fmt::format("From {} to {} is {:.0f} places.", m_reading.written(mention(move.from)),
                                            m_reading.written(mention(move.to)), moved)));
        }
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkRanks(Check& check)
{
    RankCheck(check).run();
}

} // namespace outturn::claims
