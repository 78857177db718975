// SPDX-License-Identifier: GPL-3.0-or-later
#include "../number_value.h"
#include "rank_words.h"
#include "surroundings.h"

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
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const Sentence& sentence = m_reading.sentences[s];
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
                judgeRange(i, sentence);
            judgeMove(s);
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
        std::size_t groupEnd = figure.last;
        if (figure.kind == Kind::Rank) {
            std::size_t at = figure.last;
            const bool ranked =
                m_reading.isAny(at, {"best", "worst", "cheapest"}) || m_reading.has(at, tag::kMost | tag::kLeast);
            if (m_reading.has(at, tag::kRankWord | tag::kMost | tag::kLeast)
                || m_reading.isAny(at, {"best", "worst", "cheapest"}))
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
            if (!counts
                || (!ranked && !speaksOfRanks(sentence)
                    && !m_reading.anyOf(number->last, number->last + 4, tag::kGroup)))
                return;
            group = number->value;
            groupEnd = number->last;
        }
        if (figure.value <= group)
            return;
        Objection objection = objectionTo(m_reading, i, fmt::format("1 to {:.0f}", group), "the size of the group",
                                          fmt::format("There is no place {:.0f} among {:.0f}.", figure.value, group));
        objection.lastToken = std::max(objection.lastToken, groupEnd);
        m_check.findings.object(i, std::move(objection));
    }

    // "Within the family group of 16 authorities …, from 9th to 19th": the one group that the passage names.
    void judgeGroup()
    {
        std::size_t group = kNone;
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& figure = mention(i);
            const bool outOf = m_reading.is(figure.first - 1, "of") && m_reading.is(figure.first - 2, "out");
            const bool counts = figure.kind == Kind::Count && figure.isLevel() && figure.value >= 3
                && figure.value < 100 && (outOf || m_reading.anyOf(figure.last, figure.last + 5, tag::kGroup))
                && m_reading.anyWord(figure.first > 3 ? figure.first - 3 : 0, figure.first,
                                     {"of", "among", "the", "are", "our", "these", "all", "in"});
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
                || !(speaksOfRanks(m_reading.sentenceOf(place)) || isPlace(m_reading, place))
                || m_reading.has(place.last, tag::kMonth)
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

    // "from 12th to 19th", "now 9th, having been 6th"
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
            else if (m_reading.anyWord(std::max(begin, previous), mention(i).first, {"to", "now"}))
                move.to = move.to == kNone || move.from < i ? i : move.to;
            else if (move.to == kNone)
                move.to = i;
        }
        return move.from != kNone && move.to != kNone ? std::optional(move) : std::nullopt;
    }

    // "was 17th of 43. We have since climbed to 22nd", "fifth in 2022 and second in 2023": two places and their times.
    std::optional<Move> timedMove(std::size_t s) const
    {
        std::vector<std::size_t> places;
        const Sentence& own = m_reading.sentences[s];
        placesIn(s, places);
        if (places.size() < 2 && s > 0 && m_reading.sentences[s - 1].paragraph == own.paragraph) {
            places.clear();
            placesIn(s - 1, places);
            placesIn(s, places);
        }
        if (places.size() != 2)
            return std::nullopt;
        // "lying fourth last year, had slipped to second"
        const Mention& second = mention(places[1]);
        if (m_reading.is(second.first - 1, "to") && mention(places[0]).sentence == second.sentence
            && placeTime(m_reading, places[0]) < 0)
            return Move{places[0], places[1]};
        const int order = placeYear(m_reading, places[0]) != 0 && placeYear(m_reading, places[1]) != 0
            ? placeYear(m_reading, places[0]) - placeYear(m_reading, places[1])
            : placeTime(m_reading, places[0]) - placeTime(m_reading, places[1]);
        if (order == 0)
            return std::nullopt;
        return order < 0 ? Move{places[0], places[1]} : Move{places[1], places[0]};
    }

    void placesIn(std::size_t s, std::vector<std::size_t>& places) const
    {
        const Sentence& sentence = m_reading.sentences[s];
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (mention(i).kind == Kind::Rank && mention(i).paren == 0 && isPlace(m_reading, mention(i)))
                places.push_back(i);
    }

    void judgeMove(std::size_t s)
    {
        const Sentence& sentence = m_reading.sentences[s];
        auto move = moveIn(sentence);
        const bool explicitOne = move.has_value();
        if (!move)
            move = timedMove(s);
        // "We are 15th today. We have climbed six places."
        if (!move && s > 0 && m_reading.sentences[s - 1].paragraph == sentence.paragraph
            && m_reading.anyWord(sentence.first, sentence.last, {"place", "places", "position", "positions"}))
            move = timedMove(s - 1);
        if (!move)
            return judgeDistance(sentence);
        const Mention& from = mention(move->from);
        const Mention& to = mention(move->to);
        const std::size_t last = explicitOne ? std::max(from.first, to.first) : sentence.last;
        PlaceWord word = placeWordIn(m_reading, sentence.first, last);
        // "third, having been fifth – up two places"
        if (word.sense == 0 && explicitOne)
            word = placeWordIn(m_reading, last, sentence.last);
        // "Our rank has slipped. It is now 14th; last year it was 11th."
        if (word.sense == 0 && s > 0 && announcesMove(m_reading.sentences[s - 1], sentence))
            word = placeWordIn(m_reading, m_reading.sentences[s - 1].first, m_reading.sentences[s - 1].last);
        const int moved = from.value > to.value ? 1 : from.value < to.value ? -1 : 0;
        const std::string source = fmt::format("{} against {}", m_reading.written(to), m_reading.written(from));
        if (word.sense != 0 && moved == -word.sense)
            objectToMove(*move, word.token, moved, source);
        else if (word.sense != 0) {
            m_check.findings.verify(move->from, source);
            m_check.findings.verify(move->to, source);
        }
        judgePlaces(sentence, *move, source);
    }

    bool announcesMove(const Sentence& before, const Sentence& sentence) const
    {
        return before.firstMention == before.lastMention && before.paragraph == sentence.paragraph
            && (speaksOfRanks(before) || m_reading.anyWord(before.first, before.last, {"league", "standing", "table"}))
            && m_reading.isAny(sentence.first, {"it", "we", "this", "the", "now", "last"});
    }

    void objectToMove(const Move& move, std::size_t word, int moved, const std::string& source)
    {
        const Mention& from = mention(move.from);
        const Mention& to = mention(move.to);
        Objection objection{.firstToken = word,
                            .lastToken = word + 1,
                            .expected = moved > 0 ? "a better place" : "a worse place",
                            .source = source,
                            .explanation = fmt::format("From {} to {} the place moves the other way.",
                                                       m_reading.written(from), m_reading.written(to))};
        const std::size_t carrier = std::max(move.from, move.to);
        const Sentence& own = m_reading.sentenceOf(mention(carrier));
        if (word >= own.first && word < own.last)
            widenTo(m_reading, objection, carrier, {move.from, move.to});
        m_check.findings.objectToWord(carrier, std::move(objection));
    }

    // "ranked 7/8 over 12 months but has seen an improvement of 4 places …, where it is ranked 4th": how far apart.
    void judgeDistance(const Sentence& sentence)
    {
        std::vector<std::size_t> places;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const bool ofGroup = mention(i).kind == Kind::Fraction && m_reading.is(mention(i).first - 1, "ranked");
            if (ofGroup || (mention(i).kind == Kind::Rank && isPlace(m_reading, mention(i))))
                places.push_back(i);
        }
        if (places.size() == 2 && m_reading.anyWord(sentence.first, sentence.last, {"improvement", "decline", "drop"}))
            judgePlaces(sentence, {places[0], places[1]}, "the places named");
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
