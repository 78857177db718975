// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_checks.h"

#include <outturn/analysis/control_limits.h>
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace outturn::services {
namespace {

using domain::MeasureKind;

constexpr std::size_t kNeighbours = 6;     // before and after that tell what is usual
constexpr std::size_t kFewNeighbours = 4;  // fewer tell nothing
constexpr double kLargeEnough = 5;         // smaller counts jump tenfold by chance
constexpr double kAboutTimes = 1.35;       // how far from ten times still is ten times
constexpr double kBeyondNeighbours = 3;    // times the largest of them
constexpr std::size_t kNeverZeroAfter = 6; // values that all were above `kSmallest`
constexpr double kSmallest = 5;
constexpr std::size_t kRangePoints = 24; // that limits are computed from
constexpr std::size_t kFewRangePoints = 12;

/// What stands beside a figure, without its sign.
class Neighbours
{
public:
    Neighbours(const CheckedSeries& series, std::size_t place)
    {
        const std::size_t first = place > kNeighbours ? place - kNeighbours : 0;
        const std::size_t last = std::min(series.points.size(), place + kNeighbours + 1);
        for (std::size_t index = first; index < last; ++index) {
            if (index != place)
                m_values[m_count++] = std::abs(series.points[index].value);
        }
    }

    [[nodiscard]] bool few() const { return m_count < kFewNeighbours; }
    [[nodiscard]] double smallest() const { return *std::min_element(all().begin(), all().end()); }
    [[nodiscard]] double largest() const { return *std::max_element(all().begin(), all().end()); }
    [[nodiscard]] double usual()
    {
        const auto first = m_values.begin();
        const auto middle = first + static_cast<std::ptrdiff_t>(m_count / 2);
        std::nth_element(first, middle, first + static_cast<std::ptrdiff_t>(m_count));
        return *middle;
    }

private:
    [[nodiscard]] std::span<const double> all() const { return std::span(m_values).first(m_count); }

    std::array<double, 2 * kNeighbours> m_values{};
    std::size_t m_count{0};
};

bool about(double ratio, double times)
{
    return ratio > times / kAboutTimes && ratio < times * kAboutTimes;
}

std::string printed(const CheckedSeries& series, double value)
{
    return printedNumber(value, std::max(series.indicator.decimals, value == std::floor(value) ? 0 : 2));
}

// A jump that the neighbours make among themselves is none.
std::optional<std::string> wrongScale(const CheckedSeries& series, std::size_t place)
{
    const double value = std::abs(series.points[place].value);
    Neighbours neighbours(series, place);
    if (value == 0 || neighbours.few())
        return std::nullopt;
    const bool above = value > kBeyondNeighbours * neighbours.largest();
    const bool below = value * kBeyondNeighbours < neighbours.smallest();
    if (!above && !below)
        return std::nullopt;
    const double usual = neighbours.usual();
    const bool share = domain::isShare(series.indicator.unit);
    if (usual <= 0)
        return std::nullopt;
    if (share && value <= 1 && usual > 1 && about(value / usual, 0.01))
        return fmt::format("{} looks like a fraction where the others are per cent (about {}); multiply it by 100 "
                           "(\"times: 100\" in a profile)",
                           printedNumber(series.points[place].value, 3), printed(series, usual));
    if (!share && std::min(usual, value) < kLargeEnough)
        return std::nullopt;
    for (const double times : {10.0, 100.0, 1000.0}) {
        if (about(value / usual, times) || about(usual / value, times))
            return fmt::format("{} is about {} times {}what stands beside it ({}); check its unit",
                               printed(series, series.points[place].value), times, above ? "" : "smaller than ",
                               printed(series, usual));
    }
    return std::nullopt;
}

std::optional<std::string> outsideRange(const CheckedSeries& series, std::size_t place)
{
    if (series.measure.kind != MeasureKind::Value)
        return std::nullopt;
    std::vector<std::optional<double>> former;
    for (std::size_t index = place; index > 0 && former.size() < kRangePoints; --index) {
        if (!series.points[index - 1].fresh)
            former.emplace_back(series.points[index - 1].value);
    }
    if (former.size() < kFewRangePoints)
        return std::nullopt;
    std::reverse(former.begin(), former.end());
    const auto limits = analysis::controlLimits(former);
    const double value = series.points[place].value;
    if (!limits || (value >= limits->lower && value <= limits->upper))
        return std::nullopt;
    return fmt::format("{} lies outside the range that the {} figures before it promise ({} to {})",
                       printed(series, value), former.size(), printed(series, limits->lower),
                       printed(series, limits->upper));
}

std::optional<std::string> fallingTotal(const CheckedSeries& series, std::size_t place)
{
    if (series.measure.kind != MeasureKind::Cumulative || place == 0
        || series.points[place].value >= series.points[place - 1].value)
        return std::nullopt;
    return fmt::format("the running total falls from {} ({}) to {}; a running total only grows",
                       printed(series, series.points[place - 1].value),
                       domain::periodTitle(series.points[place - 1].period),
                       printed(series, series.points[place].value));
}

std::optional<std::string> unusualZero(const CheckedSeries& series, std::size_t place)
{
    if (series.points[place].value != 0 || series.points.size() <= kNeverZeroAfter)
        return std::nullopt;
    for (std::size_t index = 0; index < series.points.size(); ++index) {
        if (index != place && series.points[index].value < kSmallest)
            return std::nullopt;
    }
    return "it is zero where the series never was; if the figure is missing, leave the cell blank or mark it";
}

std::optional<std::string> notBegun(const CheckedSeries& series, std::size_t place)
{
    const auto& period = series.points[place].period;
    if (period.first() <= series.today)
        return std::nullopt;
    return fmt::format("{} has not begun; check how the period is written", domain::periodTitle(period));
}

struct Rule
{
    std::string_view kind;
    std::optional<std::string> (*find)(const CheckedSeries&, std::size_t);
};

constexpr std::array kRules{
    Rule{"future", notBegun},  Rule{"running_total", fallingTotal}, Rule{"zero", unusualZero},
    Rule{"scale", wrongScale}, Rule{"range", outsideRange},
};

} // namespace

std::vector<Suspicion> suspicions(const CheckedSeries& series)
{
    std::vector<Suspicion> found;
    const bool anyFormer =
        std::any_of(series.points.begin(), series.points.end(), [](const CheckedPoint& point) { return !point.fresh; });
    for (std::size_t place = 0; place < series.points.size(); ++place) {
        if (!series.points[place].fresh)
            continue;
        for (const Rule& rule : kRules) {
            if (!anyFormer && rule.find == outsideRange)
                continue;
            // One reason to look at a figure is enough; the surest comes first.
            if (auto why = rule.find(series, place)) {
                found.push_back({series.points[place].figure, std::move(*why), rule.kind});
                break;
            }
        }
    }
    return found;
}

} // namespace outturn::services
