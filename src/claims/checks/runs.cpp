// SPDX-License-Identifier: GPL-3.0-or-later
#include "../roles.h"
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

bool saysRun(const Reading& reading, const Sentence& sentence)
{
    for (std::size_t at = sentence.first; at < sentence.last; ++at) {
        if (reading.isAny(at, {"consecutive", "successive", "running", "steadily", "continuously"}))
            return true;
        if (reading.is(at, "in") && reading.is(at + 1, "a") && reading.is(at + 2, "row"))
            return true;
        const bool every = reading.isAny(at, {"every", "each"}) && reading.has(at + 1, tag::kPeriodUnit);
        const bool onOn = reading.has(at, tag::kPeriodUnit) && reading.is(at + 1, "on")
            && reading.at(at + 2).text == reading.at(at).text;
        if (every || onOn)
            return true;
    }
    return false;
}

// The values of a plain enumeration: three or more of one kind, with nothing but their times between them.
std::vector<std::size_t> enumerated(const Reading& reading, const Sentence& sentence)
{
    std::vector<std::size_t> values;
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (figure.isLabel() || figure.kind == Kind::Rank)
            continue;
        if (!values.empty() && figure.kind != reading.mentions[values.front()].kind)
            return {};
        if (!figure.isLevel() || figure.target || figure.average)
            return {};
        if (!values.empty()
            && (figure.first > reading.mentions[values.back()].last + 8
                || reading.anyOf(reading.mentions[values.back()].last, figure.first, tag::kVerb | tag::kContrast)))
            return {};
        values.push_back(i);
    }
    return values.size() >= 3 ? values : std::vector<std::size_t>{};
}

// +1 where each value is above the one before, −1 where below, 0 where neither.
int trendOf(const Reading& reading, const std::vector<std::size_t>& values)
{
    bool up = true;
    bool down = true;
    for (std::size_t n = 1; n < values.size(); ++n) {
        const Interval before = stated(reading.mentions[values[n - 1]]);
        const Interval now = stated(reading.mentions[values[n]]);
        up = up && before.below(now);
        down = down && now.below(before);
    }
    return up ? 1 : down ? -1 : 0;
}

MovementWords movementOf(const Reading& reading, const Sentence& sentence)
{
    MovementWords words;
    for (std::size_t at = sentence.first; at < sentence.last; ++at) {
        const bool moves = reading.has(at, tag::kChangeVerb | tag::kChangeNoun)
            || reading.isAny(at, {"up", "down", "higher", "lower", "more", "fewer"});
        const int direction = moves ? directionOf(reading, at) : 0;
        if (direction == 0)
            continue;
        words.mixed = words.mixed || words.direction == -direction;
        words.direction = direction;
        words.token = at;
    }
    words.mixed = words.mixed || reading.anyOf(sentence.first, sentence.last, tag::kNegation | tag::kFuture);
    return words;
}

} // namespace

void checkRuns(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences) {
        const auto values = enumerated(reading, sentence);
        if (values.empty() || !saysRun(reading, sentence))
            continue;
        const MovementWords words = movementOf(reading, sentence);
        if (words.mixed || words.direction == 0)
            continue;
        if (trendOf(reading, values) == words.direction) {
            for (const std::size_t value : values)
                check.findings.verify(value, "the values in a row");
            continue;
        }
        const std::size_t last = values.back();
        Objection objection =
            objectionTo(reading, last, "", "the values in a row",
                        fmt::format("Not every value goes the way that \"{}\" says.", reading.at(words.token).text));
        objection.firstToken = std::min(reading.mentions[values.front()].first, words.token);
        objection.lastToken = std::max(objection.lastToken, words.token + 1);
        check.findings.objectToWord(last, objection);
    }
}

} // namespace outturn::claims
