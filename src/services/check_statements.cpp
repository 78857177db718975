// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_statements.h"

#include <outturn/analysis/change.h>
#include <outturn/base/text.h>

#include <algorithm>
#include <cmath>

namespace outturn::services {
namespace {

using namespace outturn::domain;

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

bool isDifference(const std::string& name)
{
    return contains(name, "gap") || contains(name, "difference");
}

Unit unitOf(const Indicator& indicator, const Observation& observation)
{
    const std::string& name = observation.key.measure.name;
    if (name.starts_with("share-") || name.starts_with("range-"))
        return Unit::Percent;
    if (name.starts_with("rank-"))
        return Unit::Rank;
    if (contains(name, "score"))
        return Unit::Score;
    if (isDifference(name))
        return indicator.unit == Unit::Percent ? Unit::PercentagePoints : indicator.unit;
    const bool counted = name == "numerator" || name == "denominator" || name.starts_with("run-")
        || contains(name, "months") || name.starts_with("types-") || name.starts_with("forecast");
    return counted ? Unit::Count : indicator.unit;
}

// A level under another name, for which a level of its own is kept as well.
bool isSupersededLevel(const std::string& name)
{
    return name == "quarter-level" || name == "total-since-inception";
}

const KnownFigure* rulingLevel(const Observation& observation, const std::vector<KnownFigure>& levels)
{
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const KnownFigure& level) {
        return level.period == observation.key.period && !level.target && !level.difference;
    });
    return found != levels.end() ? &*found : nullptr;
}

} // namespace

KnownFigure statementFigure(const Indicator& indicator, const Observation& observation,
                            const std::vector<KnownFigure>& levels)
{
    KnownFigure figure{.measure = observation.key.measure, .period = observation.key.period};
    figure.subset = observation.key.subset;
    figure.value = *observation.value;
    figure.unit = unitOf(indicator, observation);
    figure.bound = observation.bound;
    figure.statement = true;
    figure.difference = isDifference(observation.key.measure.name);
    figure.illustrative = observation.provenance == Provenance::Illustrative;
    if (!isSupersededLevel(observation.key.measure.name))
        return figure;
    if (const auto* level = rulingLevel(observation, levels); level != nullptr && level->value != figure.value)
        figure.ruling = level->value;
    return figure;
}

std::optional<double> rulingChange(const Indicator& indicator, double published, const std::optional<SeriesPoint>& base,
                                   const std::optional<double>& computed)
{
    const int decimals = roundedTo(published, 0) == published ? 0 : 1;
    const auto differs = [&](double other) { return roundedTo(other, decimals) != roundedTo(published, decimals); };
    if (computed)
        return differs(*computed) ? computed : std::nullopt;
    const bool counted = indicator.unit == Unit::Count && base && base->value && *base->value > 0
        && base->bound == Bound::Exact && !base->illustrative && *base->value == std::round(*base->value);
    if (!counted)
        return std::nullopt;
    const double whole = std::round(*base->value * (1 + published / 100));
    const auto nearest = analysis::relativeChange(whole, *base->value);
    return nearest && differs(*nearest) ? nearest : std::nullopt;
}

} // namespace outturn::services
