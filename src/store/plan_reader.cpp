// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/plan_repository.h>

#include "connection.h"

#include <unordered_map>

namespace outturn::store {
namespace {

using domain::Indicator;
using domain::Outcome;
using domain::Plan;
using domain::Priority;
using domain::Theme;

template <typename Child> using ByParent = std::unordered_map<long long, std::vector<Child>>;

/// A row of theme, priority or outcome.
struct Branch
{
    long long id{0};
    std::string slug;
    std::string title;
};

ByParent<Branch> readBranches(soci::session& sql, const std::string& table, const std::string& parent)
{
    Branch branch;
    long long parentId = 0;
    soci::statement rows =
        (sql.prepare << "SELECT id, " << parent << "_id, slug, title FROM " << table
                     << " WHERE retired = 0 ORDER BY place, id",
         soci::into(branch.id), soci::into(parentId), soci::into(branch.slug), soci::into(branch.title));
    rows.execute();
    ByParent<Branch> branches;
    while (rows.fetch())
        branches[parentId].push_back(branch);
    return branches;
}

struct IndicatorRow
{
    long long outcome{0};
    std::string slug, unit, polarity, frequency, aggregation, headline, area;
    Indicator indicator;

    [[nodiscard]] Indicator toIndicator(const domain::OutcomeSlug& outcomeSlug) const
    {
        Indicator made = indicator;
        made.slug = domain::IndicatorSlug(slug);
        made.outcome = outcomeSlug;
        made.unit = stored(domain::parseUnit(unit));
        made.polarity = stored(domain::parsePolarity(polarity));
        made.frequency = stored(domain::parseFrequency(frequency));
        made.aggregation = stored(domain::parseAggregation(aggregation));
        made.headline = stored(domain::parseMeasure(headline));
        made.area = domain::AreaSlug(area);
        return made;
    }
};

ByParent<IndicatorRow> readIndicators(soci::session& sql)
{
    using soci::into;
    IndicatorRow row;
    Indicator& plain = row.indicator;
    soci::statement rows =
        (sql.prepare << "SELECT i.outcome_id, i.slug, i.name, i.short_name, i.unit, i.polarity, i.frequency, "
                        "i.aggregation, i.decimals, i.headline, coalesce(a.slug, ''), i.numerator, i.denominator, "
                        "i.definition, i.source, i.reporting_lag_days, i.listed_order FROM indicator i "
                        "LEFT JOIN area a ON a.id = i.area_id WHERE i.retired = 0 ORDER BY i.place, i.id",
         into(row.outcome), into(row.slug), into(plain.name), into(plain.shortName), into(row.unit), into(row.polarity),
         into(row.frequency), into(row.aggregation), into(plain.decimals), into(row.headline), into(row.area),
         into(plain.numerator), into(plain.denominator), into(plain.definition), into(plain.source),
         into(plain.reportingLagDays), into(plain.order));
    rows.execute();
    ByParent<IndicatorRow> indicators;
    while (rows.fetch())
        indicators[row.outcome].push_back(row);
    return indicators;
}

/// Every table of the plan, by parent.
struct Branches
{
    ByParent<Branch> themes;
    ByParent<Branch> priorities;
    ByParent<Branch> outcomes;
    ByParent<IndicatorRow> indicators;
};

Outcome grow(const Branch& branch, Branches& from)
{
    Outcome outcome{domain::OutcomeSlug(branch.slug), branch.title, {}};
    for (const IndicatorRow& row : from.indicators[branch.id])
        outcome.indicators.push_back(row.toIndicator(outcome.slug));
    return outcome;
}

Theme growTheme(const Branch& branch, Branches& from)
{
    Theme theme{domain::ThemeSlug(branch.slug), branch.title, {}};
    for (const Branch& row : from.priorities[branch.id]) {
        Priority& priority = theme.priorities.emplace_back(Priority{domain::PrioritySlug(row.slug), row.title, {}});
        for (const Branch& outcome : from.outcomes[row.id])
            priority.outcomes.push_back(grow(outcome, from));
    }
    return theme;
}

Result<Plan> readPlan(soci::session& sql, const Subject& subject)
{
    long long id = 0;
    std::string slug;
    std::string title;
    std::string area;
    sql << "SELECT p.id, p.slug, p.title, coalesce(a.slug, '') FROM plan p LEFT JOIN area a ON a.id = p.force_area_id "
           "WHERE p.retired = 0",
        soci::into(id), soci::into(slug), soci::into(title), soci::into(area);
    if (!sql.got_data())
        return failure(ErrorCode::NotFound,
                       "There is no plan in \"" + shown(subject.path) + "\"; create a store from a plan folder.");
    Branches branches{readBranches(sql, "theme", "plan"), readBranches(sql, "priority", "theme"),
                      readBranches(sql, "outcome", "priority"), readIndicators(sql)};
    Plan plan{domain::PlanSlug(slug), title, domain::AreaSlug(area), {}};
    for (const Branch& theme : branches.themes[id])
        plan.themes.push_back(growTheme(theme, branches));
    return plan;
}

} // namespace

Result<Plan> PlanRepository::load() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&] {
        const ReadScope oneMoment(connection);
        return readPlan(connection.sql(), connection.subject());
    });
}

} // namespace outturn::store
