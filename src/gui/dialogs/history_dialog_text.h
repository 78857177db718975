// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_texts.h"
#include "gui/theme/theme.h"

#include <vector>

class QTextDocument;

namespace outturn::gui {

/// Writes a difference into a document: `+` before what was put in, `−` before what was taken out (struck through),
/// each on its own ground, so that it reads without colour too.
void writeDifference(QTextDocument& document, const std::vector<DifferenceRun>& runs, const Theme& theme);

} // namespace outturn::gui
