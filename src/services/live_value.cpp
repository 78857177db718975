// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_value.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::services {
namespace {

using domain::ChangeType;
using domain::MeasureKind;
using domain::Unit;

constexpr int kRelativeDecimals = 1;
constexpr const char* kNoFigure = "[no figure]";

std::string nameOf(const domain::Indicator& indicator, const domain::LiveReference& reference)
{
    std::string name = indicator.shortName;
    if (!reference.subset.empty())
        name += ", " + reference.subset;
    if (!reference.area.empty() && reference.area != indicator.area)
        name += ", " + reference.area.text();
    if (reference.measure.kind != MeasureKind::Value)
        name += ", " + domain::measureTitle(reference.measure);
    return fmt::format("{}, {}", name, domain::periodShort(reference.period));
}

} // namespace

domain::LiveValue liveValue(const domain::Indicator& indicator, const domain::Measure& measure,
                            const domain::SeriesPoint& point)
{
    domain::LiveValue value{.value = *point.value,
                            .unit = indicator.unit,
                            .decimals = indicator.decimals,
                            .groupSize = {},
                            .measure = measure};
    const bool isChange = measure.kind == MeasureKind::Change;
    if (isChange && measure.type == ChangeType::Relative) {
        value.unit = Unit::Percent;
        value.decimals = kRelativeDecimals;
    } else if (isChange && measure.type == ChangeType::Points) {
        value.unit = Unit::PercentagePoints;
    } else if (indicator.unit == Unit::Rank && point.denominator && !isChange) {
        value.groupSize = static_cast<int>(std::lround(*point.denominator));
    }
    return value;
}

LiveFigure liveFigure(const domain::Indicator& indicator, domain::LiveReference reference,
                      const std::optional<domain::SeriesPoint>& point)
{
    LiveFigure figure{.reference = std::move(reference), .shown = kNoFigure};
    figure.name = nameOf(indicator, figure.reference);
    if (point && point->value) {
        figure.point = point;
        figure.shown = printedLive(liveValue(indicator, figure.reference.measure, *point), figure.reference.format);
    }
    return figure;
}

} // namespace outturn::services
