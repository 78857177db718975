// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <vector>

namespace outturn::gui {

/// A rebase that stands, ready to show.
struct RebaseTexts
{
    std::int64_t number{0};
    QDate from{};
    QString line{}; ///< `From 1 April 2020: new crews (Analyst, 14 October 2021)`
};

/// What a note may be about.
struct NoteScope
{
    QString scope{}; ///< `plan`, or a slug
    QString title{}; ///< `Whole plan`, `Priority: Domestic Abuse`
};

/// A dated note that stands, ready to show and to change.
struct NoteTexts
{
    std::int64_t number{0};
    QDate from{};
    QDate to{};
    QString scope{};
    QString text{};
    QString line{}; ///< `26 March to 1 June 2020: Lockdown 1 (whole plan; Analyst)`
};

} // namespace outturn::gui
