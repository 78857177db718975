// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_table.h"
#include "plan_parts.h"

#include <fmt/format.h>

#include <map>

namespace outturn::importing {
namespace {

// The keys of plan.csv that must be there.
constexpr std::string_view kKeys[] = {"slug", "title", "force_area", "current_quarter", "published_report"};

using KeyedValues = std::map<std::string, std::string, std::less<>>;

Result<KeyedValues> keyedValues(const CheckedTable& table)
{
    KeyedValues values;
    const auto read = table.each([&](CheckedRow& row) {
        const auto key = row.text("key");
        const auto value = row.text("value");
        row.expect(values.emplace(key, value).second, "key", "a key that no row above has");
        if (key == "current_quarter") {
            row.expect(row.period("value").kind() == domain::PeriodKind::Quarter, "value",
                       "a quarter such as 2021-22-Q2");
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    for (const std::string_view key : kKeys) {
        if (!values.contains(key)) {
            return failure(ErrorCode::BadInput,
                           fmt::format("In plan.csv, the row with key \"{}\" is missing; add it and load the folder "
                                       "again.",
                                       key),
                           {{"file", "plan.csv"}, {"column", "key"}});
        }
    }
    return values;
}

} // namespace

Result<void> readKeys(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    const auto table = CheckedTable::read(folder, "plan.csv", {"key", "value"});
    if (!table)
        return tl::unexpected(table.error());
    const auto values = keyedValues(*table);
    if (!values)
        return tl::unexpected(values.error());

    into.plan.slug = domain::PlanSlug(values->at("slug"));
    into.plan.title = values->at("title");
    into.plan.forceArea = domain::AreaSlug(values->at("force_area"));
    into.publishedReport = values->at("published_report");
    if (!known.areas.contains(values->at("force_area"))) {
        return failure(ErrorCode::BadInput,
                       fmt::format("In plan.csv, the force_area \"{}\" is not an area of areas.csv; correct it and "
                                   "load the folder again.",
                                   values->at("force_area")),
                       {{"file", "plan.csv"}, {"column", "value"}});
    }
    return table->each([&](CheckedRow& row) {
        if (row.text("key") == "current_quarter")
            into.currentQuarter = row.period("value");
    });
}

} // namespace outturn::importing
