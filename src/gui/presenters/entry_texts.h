// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>

#include <QString>

#include <vector>

namespace outturn::gui {

/// A figure as it was typed or pasted.
struct TypedText
{
    domain::Period period{};
    QString text{};
};

/// What one typed figure would change.
struct EntryRowTexts
{
    QString period{}; ///< `September 2021`
    QString now{};    ///< `16:32`, `suppressed`, `–` where there is nothing
    QString becomes{};
    QString remark{};    ///< `Revised; published in Q1 21/22`, `Looks wrong: …`
    bool bad{false};     ///< it cannot be read
    bool doubted{false}; ///< it looks wrong
};

/// What all of them would change.
struct EntryTexts
{
    QString indicator{};
    QString line{}; ///< `2 figures revised, 1 new`
    std::vector<EntryRowTexts> rows{};
    bool refused{false}; ///< one of them cannot be read, so none can be entered
    bool doubted{false}; ///< one of them looks wrong
    bool changes{false}; ///< something is new or revised
    QString trouble{};   ///< why they could not be compared at all; empty where they were
};

} // namespace outturn::gui
