// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebase_service_impl.h"

#include "indicator_reader.h"

#include <outturn/analysis/process_start.h>
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/rebase_repository.h>

#include <fmt/format.h>

namespace outturn::services {
namespace {

using namespace outturn::domain;

std::vector<analysis::DatedValue> datedValues(const Series& series)
{
    std::vector<analysis::DatedValue> values;
    for (const SeriesPoint& point : series.points)
        values.push_back({point.period.last(), point.value});
    return values;
}

tl::unexpected<Error> nothingStarts(const Indicator& indicator, const Series& series, Date from)
{
    const std::string figures = series.points.empty()
        ? "it has no figures of its own frequency"
        : fmt::format("its figures run from {} to {}", periodTitle(series.points.front().period),
                      periodTitle(series.points.back().period));
    return failure(ErrorCode::BadInput,
                   fmt::format("Limits of {} cannot be set anew from {}: {}; choose a day after the first of them and "
                               "not after the last.",
                               indicator.name, longDate(from), figures),
                   {{"indicator", indicator.slug.text()}, {"from", isoDate(from)}});
}

Result<void> mustHaveReason(const std::string& reason)
{
    if (!trimmed(reason).empty())
        return {};
    return failure(
        ErrorCode::ReasonRequired,
        "Setting limits anew, or taking that back, changes what the chart says; give a reason, which is kept "
        "with the chart.");
}

} // namespace

Result<std::vector<Rebase>> RebaseServiceImpl::rebases(const IndicatorSlug& indicator)
{
    if (const auto known = m_workspace.indicator(indicator); !known)
        return tl::unexpected(known.error());
    auto all = m_workspace.rebases();
    if (!all)
        return tl::unexpected(all.error());
    std::erase_if(*all, [&](const Rebase& rebase) { return rebase.indicator != indicator; });
    return all;
}

Result<std::vector<Rebase>> RebaseServiceImpl::history(const IndicatorSlug& indicator)
{
    if (const auto known = m_workspace.indicator(indicator); !known)
        return tl::unexpected(known.error());
    return store::RebaseRepository(m_workspace.store()).history(indicator);
}

Result<void> RebaseServiceImpl::checkStart(const Indicator& indicator, Date from)
{
    const auto reader = IndicatorReader::read(m_workspace, indicator);
    if (!reader)
        return tl::unexpected(reader.error());
    const Series series = reader->main().series(Measure::value());
    const auto values = datedValues(series);
    const auto start = analysis::processStart(values, from);
    if (!start)
        return nothingStarts(indicator, series, from);
    const auto standing = rebases(indicator.slug);
    if (!standing)
        return tl::unexpected(standing.error());
    for (const Rebase& other : *standing) {
        if (analysis::processStart(values, other.from) == start)
            return failure(
                ErrorCode::Conflict,
                fmt::format("{} has its limits set anew from {} already ({}); withdraw that first, or choose "
                            "another day.",
                            indicator.name, longDate(other.from), other.reason),
                {{"indicator", indicator.slug.text()}, {"number", std::to_string(other.number)}});
    }
    return {};
}

Result<std::int64_t> RebaseServiceImpl::decide(const IndicatorSlug& slug, Date from, const std::string& reason,
                                               const std::string& by)
{
    const auto indicator = m_workspace.indicator(slug);
    if (!indicator)
        return tl::unexpected(indicator.error());
    if (const auto given = mustHaveReason(reason); !given)
        return tl::unexpected(given.error());
    if (const auto possible = checkStart(*indicator, from); !possible)
        return tl::unexpected(possible.error());
    const Rebase rebase{.indicator = slug, .from = from, .reason = std::string(trimmed(reason)), .by = by};
    std::int64_t number = 0;
    const auto written = m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        const auto kept = store::RebaseRepository::append(transaction, rebase);
        if (!kept)
            return tl::unexpected(kept.error());
        number = *kept;
        const auto noted = store::AuditRepository::append(
            transaction, {by, "rebase", fmt::format("{} {}", slug.text(), isoDate(from)), rebase.reason});
        return noted.map([](const auto&) {});
    });
    if (!written)
        return tl::unexpected(written.error());
    return number;
}

Result<void> RebaseServiceImpl::withdraw(std::int64_t number, const std::string& reason, const std::string& by)
{
    if (auto given = mustHaveReason(reason); !given)
        return given;
    const std::string why(trimmed(reason));
    return m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        if (auto done = store::RebaseRepository::withdraw(transaction, number, why, by); !done)
            return done;
        const auto noted =
            store::AuditRepository::append(transaction, {by, "withdraw-rebase", std::to_string(number), why});
        return noted.map([](const auto&) {});
    });
}

} // namespace outturn::services
