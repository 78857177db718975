// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/expected_range.h>

#include <outturn/analysis/exponential_smoothing.h>
#include <outturn/analysis/simple_forecast.h>

#include <algorithm>
#include <cmath>

namespace outturn::analysis {
namespace {

constexpr int kMonthsPerYear = 12;
constexpr double kBackTestConfidence = 0.95;
constexpr std::size_t kYearsForTrend = 3;

using Values = std::vector<double>;

int monthNumber(Date date)
{
    return static_cast<int>(date.year()) * kMonthsPerYear + static_cast<int>(static_cast<unsigned>(date.month()));
}

/// Months from each value to the next.
Result<int> stepOf(std::span<const DatedValue> values)
{
    const auto months = [](const DatedValue& from, const DatedValue& to) {
        return monthNumber(to.date) - monthNumber(from.date);
    };
    const int step = values.size() < 2 ? 1 : months(values[0], values[1]);
    const auto uneven = std::ranges::adjacent_find(
        values, [&](const DatedValue& from, const DatedValue& to) { return months(from, to) != step; });
    if (step < 1 || kMonthsPerYear % step != 0 || uneven != values.end()) {
        const auto& at = uneven == values.end() ? values.front() : *uneven;
        return failure(ErrorCode::BadInput,
                       "A forecast needs values in order, evenly spaced by months, and they are not after "
                           + isoDate(at.date) + "; put missing ones in their place.",
                       {{"date", isoDate(at.date)}});
    }
    return step;
}

Values afterLastGap(std::span<const DatedValue> values)
{
    Values result;
    for (const auto& [date, value] : values) {
        if (value)
            result.push_back(*value);
        else
            result.clear();
    }
    return result;
}

/// A model and what it predicts; seasonal naive where there is no model.
struct Method
{
    std::string name{"seasonal naive"};
    std::optional<EtsModel> model{};
};

Method chosen(const Values& values, std::size_t period)
{
    Method best;
    if (values.size() < 2 * period)
        return best;
    for (const auto& [trend, season] :
         {std::pair{EtsTrend::None, EtsSeason::None}, std::pair{EtsTrend::None, EtsSeason::Additive},
          std::pair{EtsTrend::Damped, EtsSeason::Additive}}) {
        // Values of whole years have no season, and less than three years do not tell a trend from two seasons.
        const bool tooRich = trend != EtsTrend::None && values.size() < kYearsForTrend * period;
        if (tooRich || (period == 1 && season != EtsSeason::None))
            continue;
        auto model = fitEts(values, {.trend = trend, .season = season, .period = period});
        if (model && (!best.model || model->aicc < best.model->aicc))
            best = {etsName(model->form), std::move(*model)};
    }
    return best;
}

Result<std::vector<Prediction>> predicted(const Method& method, std::span<const double> values, std::size_t period,
                                          std::size_t horizon)
{
    if (!method.model)
        return seasonalNaiveForecast(values, period, horizon);
    return forecast(*method.model, horizon);
}

/// The same kind of method from fewer values.
Result<std::vector<Prediction>> predictedAnew(const Method& method, std::span<const double> values, std::size_t period,
                                              std::size_t horizon)
{
    if (!method.model)
        return seasonalNaiveForecast(values, period, horizon);
    const auto model = fitEts(values, method.model->form);
    if (!model)
        return tl::unexpected(model.error());
    return forecast(*model, horizon);
}

std::optional<BackTest> backTested(const Method& method, const Values& values, std::size_t period)
{
    const std::size_t fewest = (method.model ? 2 : 1) * period + 1;
    if (values.size() < period + fewest)
        return std::nullopt;
    const auto known = std::span(values).first(values.size() - period);
    const auto predictions = predictedAnew(method, known, period, period);
    if (!predictions)
        return std::nullopt;
    BackTest result{.steps = static_cast<int>(period)};
    for (std::size_t i = 0; i < period; ++i) {
        const double value = values[known.size() + i];
        result.meanAbsoluteError += std::abs(value - (*predictions)[i].mean) / static_cast<double>(period);
        const auto position = positionIn((*predictions)[i], value, kBackTestConfidence);
        result.within95 += position == RangePosition::Within ? 1 : 0;
    }
    return result;
}

/// The day that stands for the period `months` later; a month's end stays one.
Date laterBy(Date date, int months)
{
    const Date first = firstOfMonth(date, months);
    const Date last = endOfMonth(first);
    return date == endOfMonth(date) ? last : std::min(Date{first.year(), first.month(), date.day()}, last);
}

} // namespace

RangePosition positionIn(const Prediction& prediction, double value, double confidence)
{
    const auto range = rangeOf(prediction, confidence);
    if (value < *range.lower)
        return RangePosition::Below;
    return value > *range.upper ? RangePosition::Above : RangePosition::Within;
}

Result<ExpectedRange> expectedRange(std::span<const DatedValue> values, std::size_t horizon)
{
    const auto step = stepOf(values);
    if (!step)
        return tl::unexpected(step.error());
    const auto period = static_cast<std::size_t>(kMonthsPerYear / *step);
    const auto known = values.empty() || !values.back().value ? Values{} : afterLastGap(values);
    const auto method = chosen(known, period);
    const auto predictions = predicted(method, known, period, horizon);
    if (!predictions)
        return tl::unexpected(predictions.error());

    ExpectedRange result;
    result.method = method.name;
    result.used = known.size();
    for (std::size_t i = 0; i < horizon; ++i)
        result.points.push_back({laterBy(values.back().date, static_cast<int>(i + 1) * *step), (*predictions)[i]});
    result.backTest = backTested(method, known, period);
    return result;
}

} // namespace outturn::analysis
