// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/navigation_quarters.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/overview_service.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace outturn::gui {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("NavigationQuarters", text);
}

std::optional<domain::Period> earliestQuarter(const services::Overview& overview)
{
    std::optional<domain::Period> earliest;
    for (const auto& theme : overview.themes)
        for (const auto& priority : theme.priorities) {
            if (!priority.headline || priority.headline->series.points.empty())
                continue;
            const auto quarter = priority.headline->series.points.front().period.quarterOfEnd();
            if (!earliest || quarter < *earliest)
                earliest = quarter;
        }
    return earliest;
}

} // namespace

QString editionWords(domain::EditionState state)
{
    switch (state) {
    case domain::EditionState::Open:
        return translated(QT_TRANSLATE_NOOP("NavigationQuarters", "draft edition"));
    case domain::EditionState::InReview:
        return translated(QT_TRANSLATE_NOOP("NavigationQuarters", "edition in review"));
    case domain::EditionState::Published:
        return translated(QT_TRANSLATE_NOOP("NavigationQuarters", "published edition"));
    case domain::EditionState::Corrected:
        return translated(QT_TRANSLATE_NOOP("NavigationQuarters", "published edition, corrected"));
    }
    return {};
}

std::vector<QuarterChoice> quarterChoices(const std::vector<domain::Edition>& editions,
                                          const services::Overview& overview, const domain::Period& here)
{
    std::map<domain::Period, QString> notes;
    for (const auto& edition : editions)
        notes[edition.quarter] = editionWords(edition.state);
    const auto noEdition = translated(QT_TRANSLATE_NOOP("NavigationQuarters", "no edition"));
    notes.try_emplace(here, noEdition);
    if (const auto earliest = earliestQuarter(overview))
        for (auto quarter = *earliest; quarter < notes.rbegin()->first; quarter = quarter.next())
            notes.try_emplace(quarter, noEdition);

    std::vector<QuarterChoice> choices;
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        choices.push_back({.quarter = note->first,
                           .title = QString::fromStdString(domain::periodTitle(note->first)),
                           .note = note->second,
                           .here = note->first == here});
    return choices;
}

} // namespace outturn::gui
