// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/plan_service.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace outturn::cli {
namespace {

ExitStatus exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreNotOurs:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreDiskFull:
    case ErrorCode::StoreFailed:
        return kStoreRefused;
    case ErrorCode::InvalidText:
        return kUsage;
    default:
        return kInputRefused;
    }
}

} // namespace

void Context::refuse(const Error& error)
{
    err << "outturn-cli: " << error.message << '\n';
    exitStatus = exitStatusOf(error.code);
}

void Context::print(const nlohmann::ordered_json& document)
{
    out << document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void withStore(Context& context, const std::string& store, const std::function<Result<void>(services::Services&)>& work)
{
    auto opened = services::Services::open(store);
    if (!opened) {
        context.refuse(opened.error());
        return;
    }
    if (auto done = work(**opened); !done)
        context.refuse(done.error());
}

Result<domain::Period> quarterArgument(services::Services& services, const std::string& text)
{
    if (text.empty())
        return services.plan().currentQuarter();
    auto period = domain::parsePeriod(text);
    if (!period)
        return tl::unexpected(period.error());
    if (period->kind() != domain::PeriodKind::Quarter)
        return failure(ErrorCode::InvalidText,
                       fmt::format("\"{}\" is {}, not a quarter; write it as Q2 21/22, 2021-22-Q2 or Jul-Sep 2021",
                                   text, domain::periodTitle(*period)));
    return *period;
}

Result<Date> dayArgument(const std::string& text)
{
    if (auto day = parseIsoDate(text))
        return day;
    return domain::parsePeriod(text).map([](const domain::Period& period) { return period.first(); });
}

Result<Date> lastDayArgument(const std::string& text)
{
    if (auto day = parseIsoDate(text))
        return day;
    return domain::parsePeriod(text).map([](const domain::Period& period) { return period.last(); });
}

Result<domain::OutcomeSlug> outcomeArgument(services::Services& services, const std::string& slug)
{
    auto plan = services.plan().plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const domain::OutcomeSlug outcome{slug};
    if (!domain::findOutcome(**plan, outcome))
        return failure(ErrorCode::NotFound,
                       fmt::format("the plan has no outcome \"{}\"; `outturn-cli plan STORE` lists all of them", slug));
    return outcome;
}

} // namespace outturn::cli
