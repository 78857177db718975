// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/plan_repository.h>

#include "connection.h"
#include "identity.h"

namespace outturn::store {
namespace {

using domain::Indicator;
using domain::Outcome;
using domain::Plan;
using domain::Priority;
using domain::Theme;

/// A key that may be none, as SOCI binds it.
struct OptionalKey
{
    long long id{0};
    soci::indicator has{soci::i_null};
};

Result<OptionalKey> areaKey(soci::session& sql, const domain::AreaSlug& area)
{
    if (area.empty())
        return OptionalKey{};
    const auto id = knownId(sql, "area", area.text());
    if (!id)
        return tl::unexpected(id.error());
    return OptionalKey{*id, soci::i_ok};
}

void retireEverything(soci::session& sql)
{
    for (const char* table : {"plan", "theme", "priority", "outcome", "indicator"})
        sql << "UPDATE " << table << " SET retired = 1";
}

Result<long long> savePlanRow(soci::session& sql, const Plan& plan)
{
    auto area = areaKey(sql, plan.forceArea);
    if (!area)
        return tl::unexpected(area.error());
    long long id = 0;
    sql << "INSERT INTO plan (slug, title, force_area_id) VALUES (:s, :t, :a) ON CONFLICT (slug) DO UPDATE SET "
           "title = excluded.title, force_area_id = excluded.force_area_id, retired = 0 RETURNING id",
        soci::use(plan.slug.text()), soci::use(plan.title), soci::use(area->id, area->has), soci::into(id);
    return id;
}

// A row of theme, priority or outcome; returns its key.
long long saveBranch(soci::session& sql, const std::string& table, const std::string& parent, long long parentId,
                     const std::string& slug, const std::string& title, int place)
{
    long long id = 0;
    sql << "INSERT INTO " << table << " (" << parent << "_id, slug, title, place) VALUES (:p, :s, :t, :n) "
        << "ON CONFLICT (slug) DO UPDATE SET " << parent << "_id = excluded." << parent
        << "_id, title = excluded.title, place = excluded.place, retired = 0 RETURNING id",
        soci::use(parentId), soci::use(slug), soci::use(title), soci::use(place), soci::into(id);
    return id;
}

constexpr const char* kSaveIndicator =
    "INSERT INTO indicator (outcome_id, slug, name, short_name, unit, polarity, frequency, aggregation, decimals, "
    "headline, area_id, numerator, denominator, definition, source, reporting_lag_days, listed_order, place) "
    "VALUES (:o, :s, :n, :h, :u, :p, :f, :g, :d, :m, :a, :x, :y, :e, :c, :l, :r, :z) "
    "ON CONFLICT (slug) DO UPDATE SET outcome_id = excluded.outcome_id, name = excluded.name, "
    "short_name = excluded.short_name, unit = excluded.unit, polarity = excluded.polarity, "
    "frequency = excluded.frequency, aggregation = excluded.aggregation, decimals = excluded.decimals, "
    "headline = excluded.headline, area_id = excluded.area_id, numerator = excluded.numerator, "
    "denominator = excluded.denominator, definition = excluded.definition, source = excluded.source, "
    "reporting_lag_days = excluded.reporting_lag_days, listed_order = excluded.listed_order, "
    "place = excluded.place, retired = 0";

Result<void> saveIndicator(soci::session& sql, long long outcome, const Indicator& indicator, int place)
{
    using soci::use;
    auto area = areaKey(sql, indicator.area);
    if (!area)
        return tl::unexpected(area.error());
    const std::string unit(unitKey(indicator.unit));
    const std::string polarity(polarityKey(indicator.polarity));
    const std::string frequency(frequencyKey(indicator.frequency));
    const std::string aggregation(aggregationKey(indicator.aggregation));
    const std::string headline = measureKey(indicator.headline);
    sql << kSaveIndicator, use(outcome), use(indicator.slug.text()), use(indicator.name), use(indicator.shortName),
        use(unit), use(polarity), use(frequency), use(aggregation), use(indicator.decimals), use(headline),
        use(area->id, area->has), use(indicator.numerator), use(indicator.denominator), use(indicator.definition),
        use(indicator.source), use(indicator.reportingLagDays), use(indicator.order), use(place);
    return {};
}

Result<void> saveOutcome(soci::session& sql, long long priority, const Outcome& outcome, int place)
{
    const long long id = saveBranch(sql, "outcome", "priority", priority, outcome.slug.text(), outcome.title, place);
    int indicatorPlace = 0;
    for (const Indicator& indicator : outcome.indicators) {
        if (auto saved = saveIndicator(sql, id, indicator, ++indicatorPlace); !saved)
            return saved;
    }
    return {};
}

Result<void> savePriority(soci::session& sql, long long theme, const Priority& priority, int place)
{
    const long long id = saveBranch(sql, "priority", "theme", theme, priority.slug.text(), priority.title, place);
    int outcomePlace = 0;
    for (const Outcome& outcome : priority.outcomes) {
        if (auto saved = saveOutcome(sql, id, outcome, ++outcomePlace); !saved)
            return saved;
    }
    return {};
}

Result<void> saveTheme(soci::session& sql, long long plan, const Theme& theme, int place)
{
    const long long id = saveBranch(sql, "theme", "plan", plan, theme.slug.text(), theme.title, place);
    int priorityPlace = 0;
    for (const Priority& priority : theme.priorities) {
        if (auto saved = savePriority(sql, id, priority, ++priorityPlace); !saved)
            return saved;
    }
    return {};
}

} // namespace

Result<void> PlanRepository::save(Transaction& transaction, const Plan& plan)
{
    auto& sql = transaction.connection().sql();
    retireEverything(sql);
    const auto id = savePlanRow(sql, plan);
    if (!id)
        return tl::unexpected(id.error());
    int place = 0;
    for (const Theme& theme : plan.themes) {
        if (auto saved = saveTheme(sql, *id, theme, ++place); !saved)
            return saved;
    }
    return {};
}

} // namespace outturn::store
