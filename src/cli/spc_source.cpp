// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/spc_source.h"

#include <outturn/analysis/process_start.h>
#include <outturn/analysis/spc_eligibility.h>
#include <outturn/domain/plan.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/rebase_service.h>
#include <outturn/services/series_service.h>
#include <outturn/services/services.h>

#include <fmt/format.h>

namespace outturn::cli {
namespace {

Result<void> mustBeEven(const domain::Series& series)
{
    const auto verdict = analysis::spcEligibility(series).verdict;
    if (verdict == analysis::SpcVerdict::Allowed || verdict == analysis::SpcVerdict::TooFewValues)
        return {};
    return failure(
        ErrorCode::Unsupported,
        fmt::format("The figures of {} are not evenly spaced figures of one process, so they have no control "
                    "limits; \"outturn-cli series\" prints them.",
                    series.indicator.text()));
}

} // namespace

Result<SpcSource> storedFigures(services::Services& services, const domain::IndicatorSlug& slug)
{
    auto series = services.series().series({.indicator = slug});
    if (!series)
        return tl::unexpected(series.error());
    while (!series->points.empty() && !series->points.back().value)
        series->points.pop_back();
    if (const auto even = mustBeEven(*series); !even)
        return tl::unexpected(even.error());
    const auto plan = services.plan().plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto rebases = services.rebases().rebases(slug);
    if (!rebases)
        return tl::unexpected(rebases.error());
    SpcSource source;
    source.options.polarity = domain::findIndicator(**plan, slug)->polarity;
    for (const auto& point : series->points)
        source.values.push_back({point.period.last(), point.value});
    for (const auto& rebase : *rebases) {
        if (const auto start = analysis::processStart(source.values, rebase.from))
            source.options.rebaseOn.push_back(*start);
    }
    return source;
}

} // namespace outturn::cli
