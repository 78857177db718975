// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace outturn::gui {

class Theme;

/// The application's style sheet: resources/style/outturn.qss with `@Role` replaced by the theme's colours.
///
/// Widgets choose their look by the dynamic property `kind`, set before they are shown:
/// - QPushButton, QToolButton: none (outlined), `primary`, `quiet` (no outline), `segment` (checkable; with property
///   `place` = `first | middle | last` in a row without gaps), `link`
/// - QFrame, QWidget: `card`, `divider` (a line), `notice` (a pale box), `noticeBad`
/// - QLabel: `secondary`, `accent`
/// Fonts come from `Theme::font`, never from the sheet.
[[nodiscard]] QString styleSheet(const Theme& theme);

} // namespace outturn::gui
