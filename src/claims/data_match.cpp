// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_match.h"

#include "candidate_words.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace outturn::claims {
namespace {

using domain::MeasureKind;
using domain::Unit;

constexpr double kClearName = 0.6; // of a name's words, before its figure can contradict the text

bool unitsAgree(const Mention& mention, const Candidate& candidate)
{
    switch (mention.kind) {
    case Kind::Percent:
    case Kind::Portion:
        return candidate.unit == Unit::Percent || candidate.unit == Unit::PercentagePoints;
    case Kind::Points:
        return candidate.unit == Unit::PercentagePoints;
    case Kind::Money:
        return candidate.unit == Unit::Money;
    case Kind::Duration:
        return candidate.unit == Unit::Duration || candidate.unit == Unit::Hours;
    case Kind::Rank:
    case Kind::Fraction:
        return candidate.unit == Unit::Rank;
    case Kind::Score:
        return candidate.unit == Unit::Score;
    case Kind::Rate:
        return candidate.unit == Unit::RatePer1000;
    case Kind::Count:
        return candidate.unit == Unit::Count || candidate.unit == Unit::Fte || candidate.unit == Unit::Score;
    default:
        return false;
    }
}

bool isChange(const Candidate& candidate)
{
    return candidate.measure.kind == MeasureKind::Change || candidate.unit == Unit::PercentagePoints
        || (candidate.measure.kind == MeasureKind::Statement
            && (candidate.measure.name.find("change") != std::string::npos
                || candidate.measure.name.find("difference") != std::string::npos));
}

double inSeconds(const Candidate& candidate)
{
    return candidate.unit == Unit::Hours ? candidate.value * 3600 : candidate.value;
}

bool valuesAgree(const Mention& mention, const Candidate& candidate)
{
    const double value = inSeconds(candidate);
    if (!isChange(candidate) || !mention.change)
        return stated(mention).overlaps({value, value});
    if (mention.direction != 0 && value != 0 && (value > 0) != (mention.direction > 0))
        return false;
    return stated(mention).overlaps({std::abs(value), std::abs(value)});
}

int quarterIndex(const domain::Period& period)
{
    return period.financialStartYear() * 4 + static_cast<int>(period.quarterNumber());
}

int monthIndex(const domain::Period& period)
{
    const Date last = period.last();
    return static_cast<int>(last.year()) * 12 + static_cast<int>(static_cast<unsigned>(last.month()));
}

enum class PeriodFit { Differs, Open, Same };

PeriodFit fitOfPeriod(const Reading& reading, const Mention& mention, const Candidate& candidate,
                      const ClaimContext& context)
{
    if (!candidate.period || candidate.isTarget)
        return PeriodFit::Open;
    const bool current = context.quarter && quarterIndex(*candidate.period) == quarterIndex(*context.quarter);
    if (mention.period < 0)
        return current && !mention.base ? PeriodFit::Same : PeriodFit::Open;
    const PeriodPhrase& phrase = reading.periods[static_cast<std::size_t>(mention.period)];
    if (mention.change)
        return current ? PeriodFit::Same : PeriodFit::Differs;
    if (phrase.dated && phrase.kind == PeriodWord::Quarter)
        return phrase.index == quarterIndex(*candidate.period) ? PeriodFit::Same : PeriodFit::Differs;
    if (phrase.dated && phrase.kind == PeriodWord::Month)
        return phrase.index == monthIndex(*candidate.period) ? PeriodFit::Same : PeriodFit::Differs;
    if (phrase.kind == PeriodWord::Relative && phrase.past < 0)
        return current ? PeriodFit::Differs : PeriodFit::Open;
    return current ? PeriodFit::Same : PeriodFit::Open;
}

// A number of few digits agrees with something by chance.
bool isTelling(const Mention& mention)
{
    return mention.decimals > 0 || mention.clock || std::abs(mention.value / mention.scale) >= 100;
}

std::string sourceOf(const Candidate& candidate)
{
    std::string source = fmt::format("{}, {}", candidate.indicator,
                                     candidate.isTarget ? "target" : domain::measureKey(candidate.measure));
    if (candidate.period)
        source += ", " + domain::periodKey(*candidate.period);
    if (!candidate.area.empty())
        source += ", " + candidate.area;
    return source;
}

bool sameRole(const Mention& mention, const Candidate& candidate)
{
    return mention.change == isChange(candidate);
}

const Candidate* agreeing(const Reading& reading, const Mention& mention, const ClaimContext& context)
{
    const Candidate* best = nullptr;
    double bestScore = -1;
    for (const Candidate& candidate : context.candidates) {
        if (!unitsAgree(mention, candidate) || !sameRole(mention, candidate) || !valuesAgree(mention, candidate))
            continue;
        const PeriodFit fit = fitOfPeriod(reading, mention, candidate, context);
        if (fit == PeriodFit::Differs)
            continue;
        const double name = nameScore(reading, mention, candidate);
        if (name == 0 && !(candidate.order == 0 && isTelling(mention)))
            continue;
        const double score = name + (fit == PeriodFit::Same ? 0.5 : 0) - candidate.order;
        if (score > bestScore) {
            best = &candidate;
            bestScore = score;
        }
    }
    return best;
}

// The one candidate that the words pick, where they pick exactly one value.
const Candidate* picked(const Reading& reading, const Mention& mention, const ClaimContext& context)
{
    if (mention.approx != Approx::Exact || mention.base || mention.range || mention.change || mention.paren != 0
        || mention.word)
        return nullptr;
    const Candidate* only = nullptr;
    for (const Candidate& candidate : context.candidates) {
        const bool firm = !candidate.statement && !candidate.approximate && candidate.order == 0
            && candidate.isTarget == mention.target;
        if (!firm || !unitsAgree(mention, candidate) || !sameRole(mention, candidate) || !candidate.subset.empty())
            continue;
        if (!candidate.isTarget && fitOfPeriod(reading, mention, candidate, context) != PeriodFit::Same)
            continue;
        if (nameScore(reading, mention, candidate) < kClearName || !measureNamed(reading, mention, candidate))
            continue;
        if (only && std::abs(only->value - candidate.value) > 1e-9)
            return nullptr;
        only = &candidate;
    }
    return only;
}

// Another figure of the kind in the sentence would leave open which of the two is meant.
bool standsAlone(const Reading& reading, const Mention& mention)
{
    int others = 0;
    for (const Mention& figure : reading.mentionsOf(reading.sentenceOf(mention)))
        others +=
            figure.kind == mention.kind && figure.isLevel() && !figure.base && figure.target == mention.target ? 1 : 0;
    return others == 1;
}

} // namespace

void matchData(const Reading& reading, const Mention& mention, const ClaimContext& context, Claim& claim)
{
    if (mention.range || mention.kind == Kind::Multiple)
        return;
    if (const Candidate* candidate = agreeing(reading, mention, context)) {
        claim.verdict = Verdict::Verified;
        claim.source = sourceOf(*candidate);
        claim.expected = printedLike(inSeconds(*candidate), mention);
        return;
    }
    if (claim.verdict == Verdict::Verified || !standsAlone(reading, mention))
        return;
    const Candidate* candidate = picked(reading, mention, context);
    if (!candidate)
        return;
    claim.verdict = Verdict::Contradicted;
    claim.source = sourceOf(*candidate);
    claim.expected = printedLike(inSeconds(*candidate), mention);
    claim.explanation = fmt::format("The data gives {} for {}, not {}.", claim.expected, candidate->name, claim.text);
}

} // namespace outturn::claims
