// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/history_dialog_text.h"

#include <QTextCursor>
#include <QTextDocument>

namespace outturn::gui {
namespace {

using services::DifferenceKind;

QTextCharFormat formatOf(DifferenceKind kind, const Theme& theme)
{
    QTextCharFormat format;
    format.setForeground(theme.colour(ColourRole::Text));
    if (kind == DifferenceKind::Added)
        format.setBackground(theme.colour(ColourRole::DifferenceAdded));
    if (kind == DifferenceKind::Removed) {
        format.setBackground(theme.colour(ColourRole::DifferenceRemoved));
        format.setFontStrikeOut(true);
    }
    return format;
}

QString markOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return QStringLiteral("+");
    case DifferenceKind::Removed:
        return QStringLiteral("−");
    case DifferenceKind::Same:
        break;
    }
    return {};
}

} // namespace

void writeDifference(QTextDocument& document, const std::vector<DifferenceRun>& runs, const Theme& theme)
{
    document.clear();
    QTextCursor cursor(&document);
    for (const auto& run : runs) {
        QTextCharFormat format = formatOf(run.kind, theme);
        QTextCharFormat mark = format;
        mark.setFontStrikeOut(false);
        mark.setFontWeight(QFont::Bold);
        cursor.insertText(markOf(run.kind), mark);
        cursor.insertText(run.text, format);
    }
}

} // namespace outturn::gui
