// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_table.h"
#include "plan_parts.h"

namespace outturn::importing {
namespace {

using namespace outturn::domain;

Target targetFrom(CheckedRow& row)
{
    return {.indicator = IndicatorSlug(row.slug("indicator")),
            .area = AreaSlug(row.slug("area")),
            .kind = row.keyWord("kind", parseTargetKind),
            .comparator = row.keyWord("comparator", parseComparator),
            .value = row.number("value"),
            .startValue = row.optionalNumber("from_value"),
            .unit = row.keyWord("unit", parseUnit),
            .from = row.optionalDate("valid_from"),
            .until = row.optionalDate("valid_to"),
            .note = row.optionalText("note")};
}

bool isScope(const std::string& scope, const KnownSlugs& known)
{
    return scope == "plan" || known.priorities.contains(scope) || known.outcomes.contains(scope)
        || known.indicators.contains(scope);
}

} // namespace

Result<void> readTargets(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    const auto table = CheckedTable::read(
        folder, "targets.csv",
        {"indicator", "area", "kind", "comparator", "value", "unit", "valid_from", "valid_to", "from_value", "note"});
    if (!table)
        return tl::unexpected(table.error());
    return table->each([&](CheckedRow& row) {
        const Target target = targetFrom(row);
        row.expect(known.indicators.contains(target.indicator.text()), "indicator", "an indicator of indicators.csv");
        row.expect(known.areas.contains(target.area.text()), "area", "an area of areas.csv");
        row.expect(!target.from || !target.until || *target.from <= *target.until, "valid_to",
                   "a day not before valid_from");
        row.expect(!target.startValue || (target.from && target.until), "from_value",
                   "nothing, or a first value with both valid_from and valid_to");
        into.targets.push_back(target);
    });
}

Result<void> readAnnotations(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    const auto table = CheckedTable::read(folder, "annotations.csv", {"from", "to", "scope", "text"});
    if (!table)
        return tl::unexpected(table.error());
    return table->each([&](CheckedRow& row) {
        const Date from = row.date("from");
        const Annotation annotation{from, row.optionalDate("to").value_or(from), row.text("scope"), row.text("text")};
        row.expect(annotation.from <= annotation.to, "to", "a day not before \"from\", or nothing");
        row.expect(isScope(annotation.scope, known), "scope",
                   "plan, or the slug of a priority, an outcome or an indicator");
        into.annotations.push_back(annotation);
    });
}

Result<void> readStatuses(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    const auto table = CheckedTable::read(folder, "statuses.csv", {"outcome", "quarter", "status", "reason"});
    if (!table)
        return tl::unexpected(table.error());
    return table->each([&](CheckedRow& row) {
        const StatedStatus status{OutcomeSlug(row.slug("outcome")), row.period("quarter"),
                                  row.keyWord("status", parseStatus), row.text("reason")};
        row.expect(known.outcomes.contains(status.outcome.text()), "outcome", "an outcome of framework.csv");
        row.expect(status.quarter.kind() == PeriodKind::Quarter, "quarter", "a quarter such as 2021-22-Q2");
        into.statuses.push_back(status);
    });
}

} // namespace outturn::importing
