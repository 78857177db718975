// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/section_walk.h"

#include "gui/views/outcome_section.h"
#include "gui/views/proof_strip.h"

#include <QApplication>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace outturn::gui {

SectionWalk::SectionWalk(const std::vector<OutcomeSection*>& sections, QScrollArea& scroll, QWidget* page)
    : QObject(page)
    , m_sections(sections)
    , m_scroll(scroll)
    , m_page(page)
{
    addKey(Qt::Key_F8, Stop::Problem);
    addKey(Qt::Key_F7, Stop::Hint);
}

void SectionWalk::addKey(int key, Stop stop)
{
    for (const bool forwards : {true, false}) {
        auto* shortcut = new QShortcut(QKeySequence(forwards ? key : key | Qt::SHIFT), m_page);
        connect(shortcut, &QShortcut::activated, this, [this, stop, forwards] { walk(stop, forwards); });
    }
}

std::vector<OutcomeSection*> SectionWalk::shown() const
{
    std::vector<OutcomeSection*> shown;
    std::ranges::copy_if(m_sections, std::back_inserter(shown),
                         [](const auto* section) { return section->isVisible(); });
    return shown;
}

// From the cursor to the end of its commentary, then through the others; hints go round again.
void SectionWalk::walk(Stop stop, bool forwards)
{
    const auto sections = shown();
    const auto here = std::ranges::find_if(
        sections, [](const auto* section) { return section->isAncestorOf(QApplication::focusWidget()); });
    const bool inside = here != sections.end();
    const int at = static_cast<int>(here - sections.begin());
    if (inside && (*here)->figures().goTo(stop, forwards, false))
        return;
    const int first = forwards ? 0 : static_cast<int>(sections.size()) - 1;
    if (goFrom(inside ? at + (forwards ? 1 : -1) : first, stop, forwards))
        return;
    if (stop == Stop::Problem)
        emit problemsEnded(forwards);
    else
        goFrom(first, stop, forwards);
}

bool SectionWalk::goFrom(int at, Stop stop, bool forwards)
{
    const auto sections = shown();
    for (; at >= 0 && at < static_cast<int>(sections.size()); at += forwards ? 1 : -1) {
        auto& figures = sections[static_cast<std::size_t>(at)]->figures();
        if (figures.goTo(stop, forwards, true)) {
            m_scroll.ensureWidgetVisible(&figures);
            return true;
        }
    }
    return false;
}

void SectionWalk::startOver(bool forwards)
{
    goFrom(forwards ? 0 : static_cast<int>(shown().size()) - 1, Stop::Problem, forwards);
}

void SectionWalk::setProblemsAround(const ProblemsAround& around)
{
    m_around = around;
    tellPlaces();
}

void SectionWalk::tellPlaces()
{
    const auto sections = shown();
    int total = m_around.before + m_around.after;
    for (auto* section : sections)
        total += section->figures().problems();
    int before = m_around.before;
    for (auto* section : sections) {
        section->figures().setPlace({.before = before, .total = total, .inQuarter = m_around.known});
        before += section->figures().problems();
    }
}

} // namespace outturn::gui
