// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>
#include <outturn/domain/status.h>

#include <QString>

#include <optional>
#include <vector>

namespace outturn::gui {

/// A line of the page of changes.
struct ChangeRowTexts
{
    enum class Kind { Title, Group, Line, Nothing, More };

    Kind kind{Kind::Line};
    QString title{};                        ///< of the page or group; what a line is about: `Domestic Abuse`
    QString text{};                         ///< a sentence; below a title what it counts
    std::optional<domain::Status> status{}; ///< whose mark a line carries
    domain::PrioritySlug priority{};        ///< where a line leads
    domain::OutcomeSlug outcome{};
    int group{0}; ///< its number; of `More` the group that it opens
};

} // namespace outturn::gui
