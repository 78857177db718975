// SPDX-License-Identifier: GPL-3.0-or-later
#include "trend_expected.h"

#include "calendar_days.h"
#include "level_axis.h"
#include "point_words.h"

#include <outturn/analysis/expected_range.h>
#include <outturn/analysis/spc_eligibility.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::charting {
namespace {

using analysis::SpcVerdict;
using domain::PeriodKind;
using domain::Series;
using domain::Unit;

constexpr double kInner = 0.80;
constexpr double kOuter = 0.95;
constexpr std::size_t kMonths = 12;
constexpr std::size_t kQuarters = 4;

std::size_t stepsPerYear(const Series& levels)
{
    return levels.points.front().period.kind() == PeriodKind::Quarter ? kQuarters : kMonths;
}

/// Figures after the last gap: a forecast rests on these.
std::size_t inARow(const Series& levels)
{
    std::size_t count = 0;
    for (const auto& point : levels.points)
        count = point.value ? count + 1 : 0;
    return count;
}

std::string refusal(const Series& levels)
{
    if (levels.unit == Unit::Rank || levels.unit == Unit::Date)
        return "There is no expected range of ranks and dates.";
    const auto verdict = analysis::spcEligibility(levels).verdict;
    if (verdict == SpcVerdict::RollingFigures || verdict == SpcVerdict::CumulativeFigures
        || verdict == SpcVerdict::NotALevel)
        return "The expected range needs figures that share no data; choose Monthly or Quarterly to see it.";
    const bool even = std::ranges::all_of(levels.points, [&](const auto& point) {
        const auto kind = point.period.kind();
        return (kind == PeriodKind::Month || kind == PeriodKind::Quarter)
            && kind == levels.points.front().period.kind();
    });
    if (verdict == SpcVerdict::UnevenPeriods || !even)
        return "The expected range needs figures of every month or quarter; import those in between.";
    const std::size_t needed = stepsPerYear(levels) + 1;
    const std::size_t known = inARow(levels);
    return known >= needed ? std::string{}
                           : fmt::format("The expected range needs {} figures in a row; {} more {} needed.", needed,
                                         needed - known, needed - known == 1 ? "is" : "are");
}

Series withoutTrailingGaps(Series levels)
{
    while (!levels.points.empty() && !levels.points.back().value)
        levels.points.pop_back();
    return levels;
}

Result<analysis::ExpectedRange> rangeOf(const Series& levels)
{
    std::vector<analysis::DatedValue> values;
    values.reserve(levels.points.size());
    for (const auto& point : levels.points)
        values.push_back({point.period.last(), point.value});
    return analysis::expectedRange(values, stepsPerYear(levels));
}

/// No count is below nought, no share above all.
double possible(double value, const ChartSpec& spec, const ValueRange& known)
{
    if (known.lowest >= 0)
        value = std::max(value, 0.0);
    return spec.unit == Unit::Percent && known.highest <= 100 ? std::min(value, 100.0) : value;
}

ExpectedPoint expectedPoint(const analysis::Prediction& prediction, double x, const ChartSpec& spec,
                            const ValueRange& known)
{
    const auto inner = analysis::rangeOf(prediction, kInner);
    const auto outer = analysis::rangeOf(prediction, kOuter);
    return {.x = x,
            .lower80 = possible(*inner.lower, spec, known),
            .upper80 = possible(*inner.upper, spec, known),
            .lower95 = possible(*outer.lower, spec, known),
            .upper95 = possible(*outer.upper, spec, known)};
}

class Fan
{
public:
    Fan(ChartSpec& spec, const Series& levels)
        : m_spec(spec)
        , m_levels(levels)
        , m_known(valuesOf(spec))
        , m_period(levels.points.back().period)
    {
    }

    void draw(const analysis::ExpectedRange& range)
    {
        const double x = daysSinceEpoch(m_period.last());
        const double y = *m_levels.points.back().value;
        // The fan opens at the last figure.
        m_spec.expected.push_back({x, y, y, y, y});
        for (const auto& point : range.points)
            add(point.prediction);
        m_line.endLabel = m_line.points.back().printed;
        m_spec.series.push_back(std::move(m_line));
    }

private:
    void add(const analysis::Prediction& prediction)
    {
        m_period = m_period.next();
        const double x = daysSinceEpoch(m_period.last());
        const ExpectedPoint fan = expectedPoint(prediction, x, m_spec, m_known);
        const auto words = [&](double value) { return printedValue(m_levels, value); };
        const double mean = possible(prediction.mean, m_spec, m_known);
        ChartPoint point{.period = m_period, .x = x, .y = mean, .printed = words(mean)};
        point.provenance = fmt::format("80%: {} to {}, 95%: {} to {}", words(fan.lower80), words(fan.upper80),
                                       words(fan.lower95), words(fan.upper95));
        point.readOut =
            fmt::format("{}: {} expected; {}", domain::periodTitle(m_period), words(mean), point.provenance);
        m_spec.expected.push_back(fan);
        m_line.points.push_back(std::move(point));
    }

    ChartSpec& m_spec;
    const Series& m_levels;
    ValueRange m_known;
    domain::Period m_period;
    ChartSeries m_line{.label = "expected", .role = SeriesRole::Expected};
};

std::string methodNote(const analysis::ExpectedRange& range, const Series& levels)
{
    std::string note = fmt::format("Expected range (80% and 95%) by {} from {} figures", range.method, range.used);
    if (!range.backTest)
        return note + "; too few to test it on a year that is known.";
    Series finer = levels;
    if (levels.unit == Unit::Count)
        finer.decimals = std::max(finer.decimals, 1);
    return note
        + fmt::format(". Tried on the last year it was {} off on average, and {} of {} figures lay in its 95% range.",
                      printedValue(finer, range.backTest->meanAbsoluteError), range.backTest->within95,
                      range.backTest->steps);
}

} // namespace

void addExpected(ChartSpec& spec, const Series& given)
{
    const Series levels = withoutTrailingGaps(given);
    if (std::string reason = refusal(levels); !reason.empty())
        return spec.notes.push_back(std::move(reason));
    const auto range = rangeOf(levels);
    if (!range)
        return spec.notes.push_back(range.error().message);
    Fan(spec, levels).draw(*range);
    spec.notes.push_back(methodNote(*range, levels));
}

} // namespace outturn::charting
