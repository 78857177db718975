// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

bool isShare(const Indicator& indicator)
{
    return indicator.unit == Unit::Percent && !indicator.numerator.empty() && !indicator.denominator.empty();
}

} // namespace

Fact draft(const Track& track, FactKind kind)
{
    Fact fact;
    fact.outcome = track.indicator().outcome;
    fact.indicator = track.indicator().slug;
    fact.area = track.line.area;
    fact.subset = track.line.subset;
    fact.kind = kind;
    fact.measure = track.series.measure;
    fact.period = track.current().period;
    fact.value = *track.current().value;
    fact.unit = track.series.unit;
    addEvidence(fact, track.current());
    return fact;
}

void addEvidence(Fact& fact, const SeriesPoint& point)
{
    fact.evidence.push_back(point);
    fact.illustrative = fact.illustrative || point.illustrative;
}

void tell(const Track& track, Fact fact, double strength, const std::string& sentence, Facts& facts)
{
    fact.notable = notability(track, fact.kind, strength, fact.illustrative, fact.concern);
    fact.text = sentence;
    fact.text += ending(fact.illustrative);
    facts.push_back(std::move(fact));
}

FactKind levelKind(const Indicator& indicator)
{
    if (indicator.unit == Unit::Rank)
        return FactKind::Rank;
    return isShare(indicator) ? FactKind::Share : FactKind::Level;
}

FactKind changeKind(const Indicator& indicator)
{
    if (indicator.unit == Unit::Rank)
        return FactKind::RankMovement;
    return isShare(indicator) ? FactKind::ShareMovement : FactKind::Change;
}

} // namespace outturn::analysis::facts
