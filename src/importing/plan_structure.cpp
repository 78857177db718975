// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_table.h"
#include "plan_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace outturn::importing {
namespace {

using namespace outturn::domain;

constexpr int kMostDecimals = 9;
constexpr int kMostOrder = 1000;
constexpr int kMostLagDays = 3660;

// A measure that an indicator may be quoted in first.
Result<Measure> parseHeadline(std::string_view key)
{
    auto measure = parseMeasure(key);
    if (measure && (measure->kind == MeasureKind::Value || measure->kind == MeasureKind::Rolling12))
        return measure;
    return failure(ErrorCode::InvalidText, fmt::format("expected value or rolling12, found \"{}\"", key));
}

Priority& priorityFor(Theme& theme, const PrioritySlug& slug, const std::string& title, KnownSlugs& known,
                      CheckedRow& row)
{
    const auto found = std::find_if(theme.priorities.begin(), theme.priorities.end(),
                                    [&](const Priority& priority) { return priority.slug == slug; });
    if (found != theme.priorities.end())
        return *found;
    row.expect(known.priorities.insert(slug.text()).second, "priority_slug", "a priority of one theme only");
    return theme.priorities.emplace_back(Priority{slug, title, {}});
}

Theme& themeFor(Plan& plan, const ThemeSlug& slug, const std::string& title)
{
    const auto found =
        std::find_if(plan.themes.begin(), plan.themes.end(), [&](const Theme& theme) { return theme.slug == slug; });
    return found != plan.themes.end() ? *found : plan.themes.emplace_back(Theme{slug, title, {}});
}

Indicator indicatorFrom(CheckedRow& row)
{
    return {.slug = IndicatorSlug(row.slug("slug")),
            .outcome = OutcomeSlug(row.slug("outcome")),
            .name = row.text("name"),
            .shortName = row.text("short_name"),
            .unit = row.keyWord("unit", parseUnit),
            .polarity = row.keyWord("polarity", parsePolarity),
            .frequency = row.keyWord("frequency", parseFrequency),
            .aggregation = row.keyWord("aggregation", parseAggregation),
            .decimals = row.wholeNumber("decimals", 0, kMostDecimals),
            .headline = row.keyWord("headline_measure", parseHeadline),
            .area = AreaSlug(row.slug("area")),
            .numerator = row.optionalText("numerator"),
            .denominator = row.optionalText("denominator"),
            .definition = row.text("definition"),
            .source = row.optionalText("source"),
            .reportingLagDays = row.wholeNumber("reporting_lag_days", 0, kMostLagDays),
            .order = row.wholeNumber("order", 1, kMostOrder)};
}

void placeIndicators(Plan& plan, std::map<std::string, std::vector<Indicator>>& byOutcome)
{
    for (Theme& theme : plan.themes) {
        for (Priority& priority : theme.priorities) {
            for (Outcome& outcome : priority.outcomes) {
                outcome.indicators = std::move(byOutcome[outcome.slug.text()]);
                std::stable_sort(outcome.indicators.begin(), outcome.indicators.end(),
                                 [](const Indicator& a, const Indicator& b) { return a.order < b.order; });
            }
        }
    }
}

} // namespace

Result<void> readAreas(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into)
{
    const auto table = CheckedTable::read(folder, "areas.csv", {"slug", "name", "kind", "parent"});
    if (!table)
        return tl::unexpected(table.error());
    return table->each([&](CheckedRow& row) {
        const Area area{AreaSlug(row.slug("slug")), row.text("name"), row.keyWord("kind", parseAreaKind),
                        AreaSlug(row.optionalText("parent"))};
        row.expect(area.parent.empty() || known.areas.contains(area.parent.text()), "parent",
                   "the slug of an area in a row above, or nothing");
        row.expect(known.areas.insert(area.slug.text()).second, "slug", "a slug that no row above has");
        into.areas.push_back(area);
    });
}

Result<void> readPeers(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "peers.csv", ignored))
        return {};
    const auto table = CheckedTable::read(folder, "peers.csv", {"group", "slug", "name", "from", "until"});
    if (!table)
        return tl::unexpected(table.error());
    return table->each([&](CheckedRow& row) {
        const Area member{AreaSlug(row.slug("slug")), row.text("name"), AreaKind::Force, {}};
        const PeerMembership membership{AreaSlug(row.slug("group")), member.slug, row.date("from"),
                                        row.optionalDate("until")};
        row.expect(known.areas.contains(membership.group.text()), "group", "an area of areas.csv");
        row.expect(!membership.until || *membership.until >= membership.from, "until", "a day after the first");
        if (known.areas.insert(member.slug.text()).second)
            into.areas.push_back(member);
        into.memberships.push_back(membership);
    });
}

Result<void> readFramework(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into)
{
    const auto table = CheckedTable::read(
        folder, "framework.csv", {"theme_slug", "theme", "priority_slug", "priority", "outcome_slug", "outcome"});
    if (!table)
        return tl::unexpected(table.error());
    return table->each([&](CheckedRow& row) {
        Theme& theme = themeFor(into.plan, ThemeSlug(row.slug("theme_slug")), row.text("theme"));
        Priority& priority =
            priorityFor(theme, PrioritySlug(row.slug("priority_slug")), row.text("priority"), known, row);
        const Outcome outcome{OutcomeSlug(row.slug("outcome_slug")), row.text("outcome"), {}};
        row.expect(known.outcomes.insert(outcome.slug.text()).second, "outcome_slug", "a slug that no row above has");
        priority.outcomes.push_back(outcome);
    });
}

Result<void> readIndicators(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into)
{
    const auto table = CheckedTable::read(folder, "indicators.csv",
                                          {"slug", "outcome", "name", "short_name", "unit", "polarity", "frequency",
                                           "aggregation", "decimals", "headline_measure", "area", "numerator",
                                           "denominator", "definition", "source", "reporting_lag_days", "order"});
    if (!table)
        return tl::unexpected(table.error());
    std::map<std::string, std::vector<Indicator>> byOutcome;
    const auto read = table->each([&](CheckedRow& row) {
        const auto indicator = indicatorFrom(row);
        row.expect(known.outcomes.contains(indicator.outcome.text()), "outcome", "an outcome of framework.csv");
        row.expect(known.areas.contains(indicator.area.text()), "area", "an area of areas.csv");
        row.expect(known.indicators.insert(indicator.slug.text()).second, "slug", "a slug that no row above has");
        byOutcome[indicator.outcome.text()].push_back(indicator);
    });
    if (read)
        placeIndicators(into.plan, byOutcome);
    return read;
}

} // namespace outturn::importing
