// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/navigation_rows.h"

#include "gui/presenters/overview_words.h"

#include <outturn/services/overview_service.h>

#include <QCoreApplication>

namespace outturn::gui {

std::vector<NavigationRow> navigationRows(const services::Overview& overview, const Location& here,
                                          const PageCounts& counts)
{
    std::vector<NavigationRow> rows;
    rows.push_back({.kind = NavigationRow::Kind::Page,
                    .title = QCoreApplication::translate("NavigationRows", "Overview"),
                    .icon = QStringLiteral("overview"),
                    .here = here.page == Page::Overview});
    rows.push_back({.kind = NavigationRow::Kind::Page,
                    .title = QCoreApplication::translate("NavigationRows", "Exceptions"),
                    .icon = QStringLiteral("exceptions"),
                    .page = Page::Exceptions,
                    .note = counts.exceptions ? QString::number(*counts.exceptions) : QString(),
                    .here = here.page == Page::Exceptions});
    rows.push_back({.kind = NavigationRow::Kind::Page,
                    .title = QCoreApplication::translate("NavigationRows", "What changed"),
                    .icon = QStringLiteral("changes"),
                    .page = Page::Changes,
                    .here = here.page == Page::Changes});
    rows.push_back({.kind = NavigationRow::Kind::Page,
                    .title = QCoreApplication::translate("NavigationRows", "Commentary"),
                    .icon = QStringLiteral("commentary"),
                    .page = Page::Commentary,
                    .note = counts.problems ? QString::number(*counts.problems) : QString(),
                    .here = here.page == Page::Commentary});
    rows.push_back({.kind = NavigationRow::Kind::Page,
                    .title = QCoreApplication::translate("NavigationRows", "Past imports"),
                    .icon = QStringLiteral("imports"),
                    .page = Page::Imports,
                    .here = here.page == Page::Imports});
    for (const auto& theme : overview.themes) {
        rows.push_back({.kind = NavigationRow::Kind::Theme, .title = QString::fromStdString(theme.title)});
        for (const auto& priority : theme.priorities)
            rows.push_back({.kind = NavigationRow::Kind::Priority,
                            .title = QString::fromStdString(priority.title),
                            .priority = priority.slug,
                            .status = priority.status,
                            .statusWords = statusWords(priority.status),
                            .here = here.page == Page::Priority && here.priority == priority.slug});
    }
    return rows;
}

} // namespace outturn::gui
