// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace outturn::gui {

class ThemeKeeper;

/// All shortcuts, grouped. Deletes itself when closed.
[[nodiscard]] QDialog* shortcutsDialog(const ThemeKeeper& theme, QWidget* parent);

/// A heading and paragraphs to read, such as what a chart shows. Deletes itself when closed.
[[nodiscard]] QDialog* readingDialog(const QString& heading, const QString& text, const ThemeKeeper& theme,
                                     QWidget* parent);

/// Name, version, licences.
[[nodiscard]] QDialog* aboutDialog(const ThemeKeeper& theme, QWidget* parent);

} // namespace outturn::gui
