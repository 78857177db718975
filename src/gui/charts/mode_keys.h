// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

#include <optional>

namespace outturn::gui {

/// Ways to draw that have a digit key: trend, control chart, years, peers, table.
inline constexpr int kModeKeys = 5;
inline constexpr int kTableKey = 4; ///< the table's, counted from 0

/// Which way to draw a digit key asks for, counted from 0; nothing for any other key.
[[nodiscard]] inline std::optional<int> modeOfKey(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const int mode = event.key() - Qt::Key_1;
    return plain && mode >= 0 && mode < kModeKeys ? std::optional(mode) : std::nullopt;
}

} // namespace outturn::gui
