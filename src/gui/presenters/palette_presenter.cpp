// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/palette_presenter.h"

#include <outturn/services/search_service.h>
#include <outturn/services/services.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace outturn::gui {
namespace {

struct KindRow
{
    services::SearchHitKind kind;
    const char* heading;
    const char* icon;
};

constexpr std::array kKinds{
    KindRow{services::SearchHitKind::Priority, QT_TRANSLATE_NOOP("PaletteKinds", "Priorities"), "priority"},
    KindRow{services::SearchHitKind::Outcome, QT_TRANSLATE_NOOP("PaletteKinds", "Outcomes"), "outcome"},
    KindRow{services::SearchHitKind::Indicator, QT_TRANSLATE_NOOP("PaletteKinds", "Indicators"), "indicator"},
    KindRow{services::SearchHitKind::Commentary, QT_TRANSLATE_NOOP("PaletteKinds", "Commentary"), "commentary"},
};

PaletteRow rowOf(const services::SearchHit& hit, const char* icon)
{
    return {.icon = QString::fromLatin1(icon),
            .title = QString::fromStdString(hit.title),
            .context = QString::fromStdString(hit.context).simplified(),
            .priority = hit.priority,
            .outcome = hit.outcome};
}

// Every word of the query begins a word of the title.
bool matches(const QString& title, const QString& query)
{
    const QStringList words = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(query.split(QLatin1Char(' '), Qt::SkipEmptyParts), [&](const QString& wanted) {
        return std::ranges::any_of(words,
                                   [&](const QString& word) { return word.startsWith(wanted, Qt::CaseInsensitive); });
    });
}

} // namespace

PalettePresenter::PalettePresenter(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void PalettePresenter::search(const QString& query, const domain::Period& quarter)
{
    const auto hits = m_services.search().search(query.toStdString(), quarter);
    if (!hits) {
        emit failed(QString::fromStdString(hits.error().message));
        return;
    }
    m_rows.clear();
    for (const KindRow& kind : kKinds) {
        const std::size_t heading = m_rows.size();
        for (const auto& hit : *hits)
            if (hit.kind == kind.kind)
                m_rows.push_back(rowOf(hit, kind.icon));
        if (m_rows.size() > heading) {
            const QString title = QCoreApplication::translate("PaletteKinds", kind.heading);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(heading), {.heading = true, .title = title});
        }
    }
    addCommands(query.trimmed());
    emit resultsLoaded();
}

std::vector<PaletteRow> PalettePresenter::commandRows(const QString& query) const
{
    std::vector<PaletteRow> rows;
    for (const PaletteCommand& command : m_commands) {
        if (!query.isEmpty() && matches(command.title, query))
            rows.push_back({.icon = QStringLiteral("forward"),
                            .title = command.title,
                            .context = command.keys,
                            .command = command.action});
    }
    if (!rows.empty())
        rows.insert(rows.begin(), {.heading = true, .title = tr("Commands")});
    return rows;
}

void PalettePresenter::addCommands(const QString& query)
{
    const auto rows = commandRows(query);
    const bool first = std::ranges::any_of(
        rows, [&](const PaletteRow& row) { return row.command && row.title.startsWith(query, Qt::CaseInsensitive); });
    m_rows.insert(first ? m_rows.begin() : m_rows.end(), rows.begin(), rows.end());
}

} // namespace outturn::gui
