// SPDX-License-Identifier: GPL-3.0-or-later
#include "trend_targets.h"

#include "calendar_days.h"
#include "note_words.h"

#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::charting {
namespace {

using domain::Aggregation;
using domain::MeasureKind;

bool hasLevelTargets(const domain::Indicator& indicator, const domain::Measure& measure)
{
    if (measure.kind != MeasureKind::Value && measure.kind != MeasureKind::Rolling12)
        return false;
    return indicator.aggregation != Aggregation::Sum || measure == indicator.headline;
}

double valueAt(const domain::Target& target, double x)
{
    return domain::targetValueOn(target, dayAt(x)).value_or(target.value);
}

std::optional<TargetLine> targetLine(const domain::Target& target, int decimals, const Axis& x)
{
    const double from = std::max(x.min, target.from ? daysSinceEpoch(*target.from) : x.min);
    const double to = std::min(x.max, target.until ? daysSinceEpoch(*target.until) : x.max);
    if (from > to)
        return std::nullopt;
    return TargetLine{.label = fmt::format("{} {}", domain::targetKindTitle(target.kind),
                                           printedLevel(target.value, target.unit, decimals)),
                      .fromX = from,
                      .toX = to,
                      .fromY = valueAt(target, from),
                      .toY = valueAt(target, to)};
}

} // namespace

std::vector<domain::Target> comparableTargets(const domain::Indicator& indicator, const domain::Series& series,
                                              const std::vector<domain::Target>& targets)
{
    std::vector<domain::Target> comparable;
    if (!hasLevelTargets(indicator, series.measure))
        return comparable;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(comparable), [&](const domain::Target& target) {
        return domain::isLevelTarget(target) && target.unit == series.unit;
    });
    return comparable;
}

std::vector<TargetLine> targetLines(const std::vector<domain::Target>& targets, int decimals, const Axis& x)
{
    std::vector<TargetLine> lines;
    for (const auto& target : targets) {
        if (auto line = targetLine(target, decimals, x); line && std::ranges::find(lines, *line) == lines.end())
            lines.push_back(std::move(*line));
    }
    std::ranges::stable_sort(lines, {}, &TargetLine::fromX);
    return lines;
}

std::string printedLevel(double level, domain::Unit unit, int decimals)
{
    const bool whole = level == std::round(level);
    return domain::printed({.value = level, .unit = unit, .decimals = whole ? 0 : decimals});
}

std::vector<AnnotationBand> annotationBands(const std::vector<domain::Annotation>& annotations, const Axis& x)
{
    std::vector<AnnotationBand> bands;
    for (const auto& annotation : annotations) {
        const double from = std::max(x.min, daysSinceEpoch(annotation.from));
        const double to = std::min(x.max, daysSinceEpoch(annotation.to));
        if (from <= to)
            bands.push_back({from, to, annotation.text, BandKind::Note, noteWords(annotation)});
    }
    std::ranges::stable_sort(bands, {}, &AnnotationBand::fromX);
    return bands;
}

} // namespace outturn::charting
