// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/aim_sense.h"
#include "../checks/aims.h"
#include "../checks/surroundings.h"
#include "../checks/target_words.h"
#include "verdict_words.h"

#include <fmt/format.h>

#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostOthers = 3; // figures of other measures

struct Held
{
    std::size_t figure{};
    std::size_t aim{};
};

bool isMeasured(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    return measureOf(reading, figure) != Kind::Label && figure.kind != Kind::Rank && figure.kind != Kind::Multiple
        && !figure.range && !isPopulationBase(reading, figure);
}

// "above standard", "within its target": an aim that was named before.
bool isReferred(const Reading& reading, std::size_t at)
{
    const std::size_t before =
        at > 1 && reading.isAny(at - 1, {"its", "their", "the", "our", "my", "own"}) ? at - 2 : at - 1;
    return at > 0
        && reading.isAny(
            before, {"above", "below", "within", "inside", "outside", "over", "under", "met", "missed", "meeting"});
}

// How many tokens lie between a figure and the nearest word for an aim of its sentence.
std::size_t farFromAim(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    const Sentence& sentence = reading.sentenceOf(figure);
    std::size_t nearest = kNone;
    for (std::size_t at = sentence.first; at < sentence.last; ++at)
        if (isAim(reading, at) && !isReferred(reading, at))
            nearest = std::min(nearest, at < figure.first ? figure.first - at : at - figure.last + 1);
    return nearest;
}

std::vector<std::size_t> measuredIn(const Reading& reading, std::size_t firstSentence, std::size_t lastSentence)
{
    std::vector<std::size_t> found;
    const std::size_t end = reading.sentences[lastSentence - 1].lastMention;
    for (std::size_t i = reading.sentences[firstSentence].firstMention; i < end; ++i)
        if (isMeasured(reading, i) && !isIdleWord(reading.mentions[i]))
            found.push_back(i);
    return found;
}

// "met the standard 62% of the time": how often it was met, no aim.
bool isOfOccasions(const Reading& reading, std::size_t i)
{
    const std::size_t at = reading.mentions[i].last;
    return reading.isAny(at, {"of", "on"}) && reading.anyWord(at + 1, at + 3, {"time", "occasions", "cases", "times"});
}

// "We said no more than 8% would", "at least 40% were to be": a bound that is spoken of before it is known.
bool isWished(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    const std::size_t from = std::max(reading.sentenceOf(figure).first + 4, figure.first) - 4;
    const std::size_t to = std::min(reading.sentenceOf(figure).last, figure.last + 8);
    const bool bound = reading.anyWord(from, figure.first, {"than", "least", "most", "under", "below"});
    return bound && reading.anyWord(figure.last, to, {"would", "should", "must"});
}

// Which of two figures of one measure is the aim; nothing where neither is or both are.
std::optional<Held> heldOf(const Reading& reading, std::size_t a, std::size_t b)
{
    const bool aimA = isAimedAt(reading, a) || isWished(reading, a);
    const bool aimB = isAimedAt(reading, b) || isWished(reading, b);
    if (isOfOccasions(reading, aimB ? b : a) && isOfOccasions(reading, aimA ? a : b))
        return std::nullopt;
    const std::size_t farA = farFromAim(reading, a);
    const std::size_t farB = farFromAim(reading, b);
    if ((aimA && aimB) || (aimA == aimB && (farA == farB || reading.mentions[a].kind == Kind::Count)))
        return std::nullopt;
    return aimA || (aimA == aimB && farA < farB) ? Held{b, a} : Held{a, b};
}

// The one figure of some sentences and its one aim, both of one measure.
std::optional<Held> heldIn(const Reading& reading, std::size_t firstSentence, std::size_t lastSentence)
{
    const auto measured = measuredIn(reading, firstSentence, lastSentence);
    if (measured.size() > kMostOthers + 2)
        return std::nullopt;
    std::optional<Held> only;
    for (const std::size_t a : measured)
        for (const std::size_t b : measured) {
            if (a >= b || measureOf(reading, reading.mentions[a]) != measureOf(reading, reading.mentions[b]))
                continue;
            const auto held = heldOf(reading, a, b);
            if (only || !held)
                return std::nullopt;
            only = held;
        }
    return only;
}

// The pair of the whole passage, else of the fewest sentences up to the one that judges.
std::optional<Held> heldFor(const Reading& reading, const ClosedPassage& passage, std::size_t token)
{
    if (const auto only = heldIn(reading, passage.firstSentence, passage.lastSentence))
        return only;
    std::size_t last = passage.firstSentence;
    while (last + 1 < passage.lastSentence && reading.sentences[last].last <= token)
        ++last;
    for (std::size_t first = last + 1; first-- > passage.firstSentence;)
        if (const auto held = heldIn(reading, first, last + 1))
            return held;
    return std::nullopt;
}

// Whether the words hold of the two figures; nothing where that is left open.
std::optional<bool> holds(const Reading& reading, const Held& held, const AimVerdict& verdict)
{
    const double figure = measured(reading, reading.mentions[held.figure]);
    const double aim = measured(reading, reading.mentions[held.aim]);
    if (figure == aim)
        return std::nullopt;
    const int sense = wantedSense(reading, held.figure, held.aim);
    if (verdict.met != 0 && sense != 0)
        return (verdict.met > 0) == (sense > 0 ? figure > aim : figure < aim);
    // Of a limit, "exceeded" may praise.
    if (verdict.side != 0 && sense >= 0)
        return (verdict.side > 0) == (figure > aim);
    return std::nullopt;
}

} // namespace

// "I wanted 40% … The course is 43% women. We fell short": one figure, one aim, and words that judge it.
void checkClosedTargets(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    const auto verdict = aimVerdictOf(reading, passage);
    const auto held = verdict ? heldFor(reading, passage, verdict->first) : std::nullopt;
    const auto right = held ? holds(reading, *held, *verdict) : std::nullopt;
    if (!right || *right)
        return;
    const Mention& figure = reading.mentions[held->figure];
    const Mention& aim = reading.mentions[held->aim];
    const std::string side = measured(reading, figure) > measured(reading, aim) ? "above" : "below";
    check.findings.objectToWord(
        std::max(held->figure, held->aim),
        {.firstToken = verdict->first,
         .lastToken = verdict->last,
         .expected = side,
         .source = fmt::format("{} against {}", reading.written(figure), reading.written(aim)),
         .explanation = fmt::format("{} is {} {}, and \"{}\" says otherwise.", reading.written(figure), side,
                                    reading.written(aim), reading.at(verdict->first).text)});
}

} // namespace outturn::claims
