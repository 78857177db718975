// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/overview_presenter.h"

#include "gui/presenters/overview_card.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/overview_service.h>

#include <QStringList>

#include <algorithm>

namespace outturn::gui {
namespace {

QString quarterWords(const domain::Period& quarter)
{
    const int year = quarter.financialStartYear();
    return OverviewPresenter::tr("Quarter %1 of %2/%3")
        .arg(quarter.quarterNumber())
        .arg(year)
        .arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
}

bool showsIllustrative(const services::Overview& overview)
{
    const auto isIllustrative = [](const services::PrioritySummary& priority) {
        return priority.headline
            && std::ranges::any_of(priority.headline->series.points, &domain::SeriesPoint::illustrative);
    };
    return std::ranges::any_of(overview.themes, [&](const services::ThemeSummary& theme) {
        return std::ranges::any_of(theme.priorities, isIllustrative);
    });
}

} // namespace

void OverviewPresenter::show(const services::Overview& overview, const QString& editionWords)
{
    m_texts = {
        .title = tr("Overview"), .line = lineOf(overview, editionWords), .summary = summaryOf(overview), .themes = {}};
    for (const auto& theme : overview.themes) {
        ThemeTexts texts{.title = QString::fromStdString(theme.title), .cards = {}};
        for (const auto& priority : theme.priorities)
            texts.cards.push_back(cardTexts(priority));
        m_texts.themes.push_back(std::move(texts));
    }
    m_problems.reset();
    addProblems();
    emit overviewLoaded();
}

void OverviewPresenter::setProblems(const std::map<domain::PrioritySlug, int>& problems)
{
    if (m_problems == problems || m_texts.summary.empty())
        return;
    m_problems = problems;
    addProblems();
    emit overviewLoaded();
}

int OverviewPresenter::problemsOf(const domain::PrioritySlug& priority) const
{
    if (!m_problems)
        return 0;
    const auto found = m_problems->find(priority);
    return found == m_problems->end() ? 0 : found->second;
}

void OverviewPresenter::addProblems()
{
    int all = 0;
    for (auto& theme : m_texts.themes) {
        for (CardTexts& card : theme.cards) {
            const int count = problemsOf(card.priority);
            setCardProblems(card, count);
            all += count;
        }
    }
    const QString words = all == 1 ? tr("figure does not hold") : tr("figures do not hold");
    m_texts.summary.back() = {m_problems ? QString::number(all) : QStringLiteral("…"), words,
                              all > 0 ? std::optional(domain::Status::NotOnTrack) : std::nullopt};
}

QString OverviewPresenter::lineOf(const services::Overview& overview, const QString& editionWords)
{
    QStringList parts{quarterWords(overview.quarter),
                      tr("data to %1").arg(QString::fromStdString(longDate(overview.dataTo)))};
    if (overview.reportingLater > 0 && overview.latestOfLate) {
        const auto month = domain::Period::spanning(firstOfMonth(*overview.latestOfLate), *overview.latestOfLate);
        const QString latest = QString::fromStdString(domain::periodTitle(month));
        parts << (overview.reportingLater == 1
                      ? tr("1 indicator reports later (latest %1)").arg(latest)
                      : tr("%1 indicators report later (latest %2)").arg(overview.reportingLater).arg(latest));
    }
    if (showsIllustrative(overview))
        parts << tr("history partly illustrative");
    parts << editionWords << tr("%1 of %2 commentaries saved").arg(overview.commentariesSaved).arg(overview.outcomes);
    return parts.join(QStringLiteral(" · "));
}

std::vector<SummaryTexts> OverviewPresenter::summaryOf(const services::Overview& overview)
{
    using domain::Status;
    return {{QString::number(overview.onTrack), tr("outcomes on track"), Status::OnTrack},
            {QString::number(overview.watch), tr("to watch"), Status::Watch},
            {QString::number(overview.notOnTrack), tr("not on track"), Status::NotOnTrack},
            {QString::number(overview.notAssessed), tr("not assessed"), Status::NotAssessed},
            {QString::number(overview.targetsMissed), tr("indicators off target"), {}},
            {tr("%1 of %2").arg(overview.commentariesSaved).arg(overview.outcomes), tr("commentaries saved"), {}}};
}

} // namespace outturn::gui
