// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/aims.h"
#include "../checks/surroundings.h"
#include "../polarity.h"
#include "level_order.h"
#include "movement_tally.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostFigures = 6;

// +1 where the later levels are all higher than those before them, −1 where lower, 0 for neither.
int stepsOf(const Reading& reading, const std::vector<std::size_t>& ordered)
{
    int steps = 0;
    for (std::size_t n = 1; n < ordered.size(); ++n) {
        const double before = measured(reading, reading.mentions[ordered[n - 1]]);
        const double after = measured(reading, reading.mentions[ordered[n]]);
        const int step = after > before ? 1 : after < before ? -1 : 0;
        if (step == 0 || step == -steps)
            return 0;
        steps = step;
    }
    return steps;
}

// Whether a rise is good for what the levels measure; a share of which nothing tells is taken for one of the good.
int goodWhenHigh(const Reading& reading, const std::vector<std::size_t>& levels)
{
    for (const std::size_t level : levels)
        if (const int polarity = polarityOf(reading, reading.mentions[level]); polarity != 0)
            return polarity;
    return reading.mentions[levels.front()].kind == Kind::Percent ? 1 : 0;
}

// "Fire is the smaller by far, yet it has 22 stations against 14": the word is said of what stands before the contrast.
bool isSetApart(const Reading& reading, const std::vector<std::size_t>& levels, std::size_t word)
{
    const auto [first, last] = std::ranges::minmax(levels);
    const std::size_t from = word < reading.mentions[first].first ? word : reading.mentions[last].last;
    const std::size_t to = word < reading.mentions[first].first ? reading.mentions[first].first : word;
    return from < to
        && (reading.anyOf(from, to, tag::kContrast) || reading.anyWord(from, to, {"yet", "but", "despite"}));
}

void object(Check& check, const std::vector<std::size_t>& ordered, int steps, std::size_t word)
{
    const Reading& reading = check.reading;
    const Mention& before = reading.mentions[ordered.front()];
    const Mention& after = reading.mentions[ordered.back()];
    const std::string side = steps > 0 ? "higher" : "lower";
    check.findings.objectToWord(
        std::max(ordered.front(), ordered.back()),
        {.firstToken = word,
         .lastToken = word + 1,
         .expected = side,
         .source = fmt::format("{} against {}", reading.written(after), reading.written(before)),
         .explanation = fmt::format("{} is {} than {}, and \"{}\" says otherwise.", reading.written(after), side,
                                    reading.written(before), reading.at(word).text)});
}

// Whether the passage measures one thing, so that its words are about that, right or wrong.
bool judge(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    // "fell 12% over the year": the word may be about a change of its own.
    const bool changes =
        std::ranges::any_of(passage.figures, [&](std::size_t i) { return reading.mentions[i].change; });
    const auto ordered =
        passage.figures.size() <= kMostFigures && !changes ? levelsInOrder(check, passage) : std::vector<std::size_t>{};
    const auto movement = ordered.size() > 1 ? movementOf(reading, passage) : std::nullopt;
    const int steps = movement ? stepsOf(reading, ordered) : 0;
    if (steps == 0)
        return false;
    const int said =
        movement->direction != 0 ? movement->direction : movement->quality * goodWhenHigh(reading, ordered);
    const Kind kind = measureOf(reading, reading.mentions[ordered.front()]);
    if (said == 0 || (movement->pace && kind != Kind::Duration) || isSetApart(reading, ordered, movement->token))
        return false;
    if (said != steps)
        object(check, ordered, steps, movement->token);
    return true;
}

} // namespace

// "Cracked trials were 31% in the last set and 37% in this one. Good to see them lower": two levels of one thing in the
// order of time, and words of movement that all agree; in one sentence, or in the whole passage.
void checkClosedDirections(Check& check, const ClosedPassage& passage)
{
    bool judged = false;
    for (std::size_t s = passage.firstSentence; s < passage.lastSentence; ++s)
        judged = judge(check, partOf(check.reading, s, s + 1)) || judged;
    if (!judged && passage.lastSentence > passage.firstSentence + 1)
        judge(check, passage);
}

} // namespace outturn::claims
