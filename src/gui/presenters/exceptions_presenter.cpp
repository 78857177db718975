// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/exceptions_presenter.h"

#include "gui/presenters/exceptions_words.h"
#include "gui/presenters/matrix_words.h"
#include "gui/presenters/overview_words.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/plan.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/series_service.h>
#include <outturn/services/services.h>
#include <outturn/services/status_service.h>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace outturn::gui {
namespace {

using services::ExceptionItem;

constexpr std::array kFilters{ExceptionFilter::All,          ExceptionFilter::TargetMissed,
                              ExceptionFilter::SpecialCause, ExceptionFilter::OutsideExpectedRange,
                              ExceptionFilter::PeerOutlier,  ExceptionFilter::WorstRecord,
                              ExceptionFilter::NewOnly};

using RowKey = std::tuple<domain::IndicatorSlug, domain::AreaSlug, std::string>;

RowKey keyOf(const ExceptionItem& item)
{
    return {item.indicator, item.area, item.subset};
}

} // namespace

ExceptionsPresenter::ExceptionsPresenter(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void ExceptionsPresenter::show(const domain::Period& quarter)
{
    if (holds(quarter))
        return;
    if (const auto loaded = load(quarter); !loaded) {
        emit failed(QString::fromStdString(loaded.error().message));
        return;
    }
    m_quarter = quarter;
    tell();
}

void ExceptionsPresenter::narrow(ExceptionFilter filter)
{
    m_filter = filter;
    tell();
}

void ExceptionsPresenter::narrowToTheme(int index)
{
    m_theme = index;
    tell();
}

int ExceptionsPresenter::count() const
{
    return countOf(ExceptionFilter::All, 0);
}

Result<void> ExceptionsPresenter::load(const domain::Period& quarter)
{
    auto items = m_services.exceptions().exceptions(quarter);
    if (!items)
        return tl::unexpected(items.error());
    m_items = std::move(*items);
    if (const auto statuses = loadStatuses(quarter); !statuses)
        return statuses;
    return loadMatrix(quarter);
}

Result<void> ExceptionsPresenter::loadStatuses(const domain::Period& quarter)
{
    m_statuses.clear();
    for (const ExceptionItem& item : *m_items) {
        if (m_statuses.contains(item.outcome))
            continue;
        const auto status = m_services.status().status(item.outcome, quarter);
        if (!status)
            return tl::unexpected(status.error());
        m_statuses.emplace(item.outcome, status->effective());
    }
    return {};
}

Result<void> ExceptionsPresenter::loadMatrix(const domain::Period& quarter)
{
    const auto matrix = m_services.exceptions().assuranceMatrix(quarter);
    if (!matrix)
        return tl::unexpected(matrix.error());
    const auto hasTarget = [&](const domain::IndicatorSlug& indicator) {
        const auto targets = m_services.series().targets(indicator);
        return targets && std::ranges::any_of(*targets, [&](const domain::Target& target) {
                   return domain::isLevelTarget(target) && domain::targetValueOn(target, quarter.last());
               });
    };
    m_texts.matrix = matrixTexts(**matrix, hasTarget);
    return {};
}

bool ExceptionsPresenter::isOfTheme(const ExceptionItem& item, int theme) const
{
    const auto plan = m_services.plan().plan();
    const auto at = static_cast<std::size_t>(theme - 1);
    return theme == 0 || (plan && at < (*plan)->themes.size() && (*plan)->themes[at].slug == item.theme);
}

int ExceptionsPresenter::countOf(ExceptionFilter filter, int theme) const
{
    std::set<RowKey> found;
    if (m_items)
        for (const ExceptionItem& item : *m_items)
            if (passes(filter, item) && isOfTheme(item, theme))
                found.insert(keyOf(item));
    return static_cast<int>(found.size());
}

std::vector<ExceptionRowTexts> ExceptionsPresenter::rows() const
{
    const auto plan = m_services.plan().plan();
    std::vector<ExceptionRowTexts> rows;
    std::map<RowKey, std::size_t> places;
    for (const ExceptionItem& item : *m_items) {
        const auto* indicator = plan ? domain::findIndicator(**plan, item.indicator) : nullptr;
        if (!indicator || !passes(m_filter, item) || !isOfTheme(item, m_theme))
            continue;
        const auto [place, isFirst] = places.emplace(keyOf(item), rows.size());
        if (!isFirst) {
            // What else is said of it stands below the most serious.
            rows[place->second].detail += QStringLiteral("; ") + ruleWords(item, *indicator).toLower();
            continue;
        }
        ExceptionRowTexts row = exceptionRow(item, *indicator);
        row.status = m_statuses.at(item.outcome);
        row.statusWords = statusWords(row.status);
        rows.push_back(std::move(row));
    }
    for (const ExceptionItem& item : *m_items)
        if (const auto place = places.find(keyOf(item)); place != places.end() && item.illustrative) {
            rows[place->second].detail += tr(" · illustrative");
            places.erase(place);
        }
    return rows;
}

void ExceptionsPresenter::tellChips()
{
    m_texts.rules.clear();
    for (const ExceptionFilter filter : kFilters)
        m_texts.rules.push_back({filterTitle(filter), countOf(filter, m_theme), filter == m_filter});
    m_texts.themes = {{tr("All themes"), countOf(m_filter, 0), m_theme == 0}};
    const auto plan = m_services.plan().plan();
    if (!plan)
        return;
    int index = 0;
    for (const auto& theme : (*plan)->themes) {
        ++index;
        m_texts.themes.push_back({QString::fromStdString(theme.title), countOf(m_filter, index), index == m_theme});
    }
}

void ExceptionsPresenter::tell()
{
    if (!m_items)
        return;
    std::set<domain::OutcomeSlug> outcomes;
    for (const ExceptionItem& item : *m_items)
        outcomes.insert(item.outcome);
    m_texts.title = tr("Exceptions");
    m_texts.line = tr("What needs attention in %1, most serious first · %2 indicators in %3 outcomes")
                       .arg(QString::fromStdString(domain::periodTitle(m_quarter)))
                       .arg(count())
                       .arg(outcomes.size());
    m_texts.nothing = m_items->empty()
        ? tr("Nothing needs attention in this quarter. Choose another quarter at the top right.")
        : tr("No indicator passes both filters. Choose “All” and “All themes” to see every exception.");
    tellChips();
    m_texts.rows = rows();
    emit exceptionsLoaded();
}

} // namespace outturn::gui
