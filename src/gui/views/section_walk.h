// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/presenters/edition_texts.h"

#include <vector>

class QScrollArea;

namespace outturn::gui {

class OutcomeSection;

/// What a key walks to.
enum class Stop { Problem, Hint };

/// Walks by key through what an author has to look at on a page: `F8` through problems, `F7` through hints, with Shift
/// backwards; and tells each section where in the quarter its problems stand.
class SectionWalk : public QObject
{
    Q_OBJECT

public:
    /// The sections of `page` in their order; those hidden are left out. All must outlive it.
    SectionWalk(const std::vector<OutcomeSection*>& sections, QScrollArea& scroll, QWidget* page);

    /// To the first problem of the page, or the last.
    void startOver(bool forwards);
    void setProblemsAround(const ProblemsAround& around);
    /// Tells the sections anew: one's figures were proven, or others are shown.
    void tellPlaces();

signals:
    /// There is no problem that way; the next one is on another page, or on this one again.
    void problemsEnded(bool forwards);

private:
    void addKey(int key, Stop stop);
    void walk(Stop stop, bool forwards);
    [[nodiscard]] std::vector<OutcomeSection*> shown() const;
    /// The first stop in the sections that way, from the one at `at` on.
    bool goFrom(int at, Stop stop, bool forwards);

    const std::vector<OutcomeSection*>& m_sections;
    QScrollArea& m_scroll;
    QWidget* m_page;
    ProblemsAround m_around;
};

} // namespace outturn::gui
