// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace outturn::charting::samples {
namespace {

domain::SeriesPoint point(const domain::Period& period, std::optional<double> value)
{
    domain::SeriesPoint made{.period = period, .value = value};
    made.provenance = domain::Provenance::Published;
    if (!value)
        made.missing = domain::MissingReason::Suppressed;
    return made;
}

domain::Series emptySeries(const domain::Indicator& indicator, domain::Measure measure)
{
    domain::Series series;
    series.indicator = indicator.slug;
    series.measure = std::move(measure);
    series.unit = indicator.unit;
    series.decimals = indicator.decimals;
    return series;
}

domain::Series pointsFrom(domain::Series series, domain::Period period,
                          std::initializer_list<std::optional<double>> values, int step)
{
    for (const auto& value : values) {
        series.points.push_back(point(period, value));
        period = period.shifted(step);
    }
    return series;
}

} // namespace

domain::Indicator ruralResponse()
{
    domain::Indicator indicator;
    indicator.name = "Response time to domestic abuse, Grade 1 Rural";
    indicator.shortName = "Grade 1 Rural response";
    indicator.unit = domain::Unit::Duration;
    indicator.aggregation = domain::Aggregation::Mean;
    indicator.polarity = domain::Polarity::LowerIsBetter;
    indicator.headline = domain::Measure::rolling12();
    return indicator;
}

domain::Indicator casualties()
{
    domain::Indicator indicator;
    indicator.name = "Killed or seriously injured";
    indicator.shortName = "KSI";
    indicator.unit = domain::Unit::Count;
    indicator.aggregation = domain::Aggregation::Sum;
    indicator.headline = domain::Measure::rolling12();
    return indicator;
}

domain::Indicator arrestRate()
{
    domain::Indicator indicator;
    indicator.name = "Arrest rate for domestic abuse";
    indicator.shortName = "Arrest rate";
    indicator.unit = domain::Unit::Percent;
    indicator.aggregation = domain::Aggregation::Ratio;
    indicator.decimals = 1;
    return indicator;
}

domain::Series monthly(const domain::Indicator& indicator, int year, unsigned month,
                       std::initializer_list<std::optional<double>> values)
{
    return pointsFrom(emptySeries(indicator, domain::Measure::value()), domain::Period::month(year, month), values, 1);
}

domain::Series rolling(const domain::Indicator& indicator, int year, unsigned month,
                       std::initializer_list<std::optional<double>> values, int step)
{
    return pointsFrom(emptySeries(indicator, domain::Measure::rolling12()), domain::Period::twelveMonthsTo(year, month),
                      values, step);
}

domain::Target target(const domain::Indicator& indicator, domain::TargetKind kind, double value,
                      std::optional<Date> from, std::optional<Date> until)
{
    domain::Target made;
    made.kind = kind;
    made.comparator = domain::Comparator::AtMost;
    made.value = value;
    made.unit = indicator.unit;
    made.from = from;
    made.until = until;
    return made;
}

TrendChartInput ruralResponseChart()
{
    const auto indicator = ruralResponse();
    auto series = rolling(indicator, 2019, 10, {945, 954, 940, 929, 949, 938, 958, 927, 950, 953, 950, 939,
                                                958, 952, 958, 956, 966, 961, 974, 968, 975, 981, 986, 992});
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const bool published = i == 20 || i == 23; // the quarters' ends that a report printed
        series.points[i].illustrative = !published;
        if (!published)
            series.points[i].provenance = domain::Provenance::Illustrative;
    }
    TrendChartInput input{.indicator = indicator, .series = {{.series = series}}};
    input.targets = {target(indicator, domain::TargetKind::Local, 963, makeDate(2021, 4, 1), makeDate(2022, 3, 31)),
                     target(indicator, domain::TargetKind::National, 1200)};
    input.annotations = {{makeDate(2020, 3, 23), makeDate(2020, 7, 4), "plan", "First lockdown"}};
    return input;
}

TrendChartInput monthlyResponseChart()
{
    const auto indicator = ruralResponse();
    TrendChartInput input{
        .indicator = indicator,
        .series = {
            {.series = monthly(indicator, 2018, 4, {945, 954, 940, 929, 949, 938, 958, 927, 950, 953, 950, 939,
                                                    958, 952, 958, 956, 946, 961, 944, 968, 945, 951, 946, 952,
                                                    949, 943, 951, 940, 948, 956, 964, 970, 975, 981, 986, 992})}}};
    input.targets = {target(indicator, domain::TargetKind::Local, 963)};
    input.annotations = {{makeDate(2020, 3, 23), makeDate(2020, 7, 4), "plan", "First lockdown"}};
    return input;
}

} // namespace outturn::charting::samples
