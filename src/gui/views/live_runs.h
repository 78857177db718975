// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_live.h"

#include <QTextCursor>

#include <vector>

class QTextDocument;

namespace outturn::gui {

/// Live figures in a document are characters whose format carries the reference and the text it reads as: so they are
/// undone, moved and read aloud like any others. Characters that no longer read so are plain text.

/// Puts the text in at the cursor, in the cursor's edit block where it has one.
void insertShown(QTextCursor& cursor, const ShownText& shown);
/// Puts one live figure in place of the cursor's selection.
void insertLive(QTextCursor& cursor, const QString& shown, const QString& reference);
/// The document as it is stored.
[[nodiscard]] QString storedText(const QTextDocument& document);
/// The selected part as it is stored.
[[nodiscard]] QString storedText(const QTextCursor& selection);
/// Where live figures stand.
[[nodiscard]] std::vector<LiveRun> liveRuns(const QTextDocument& document);
/// Whether what is typed at the cursor would take a live figure's format.
[[nodiscard]] bool touchesLive(const QTextCursor& cursor);

} // namespace outturn::gui
