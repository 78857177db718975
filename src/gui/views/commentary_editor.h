// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_spelling.h"
#include "gui/theme/theme.h"

#include <QPlainTextEdit>

#include <vector>

class QMenu;

namespace outturn::gui {

/// Plain Markdown with undo and live spelling. Marks are painted, not put into the document: they cannot reach
/// undo, the clipboard or the store.
class CommentaryEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    CommentaryEditor(CommentarySpelling& spelling, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Exactly what is typed; no-break spaces stay what they are.
    [[nodiscard]] QString content() const;
    /// Another text, without undo.
    void load(const QString& text);
    /// Another text as one step that can be undone.
    void replace(const QString& text);
    /// A sentence at the cursor, parted by blanks from what stands beside it; one step that can be undone.
    void insertSentence(const QString& sentence);

signals:
    void contentEdited();
    void focusLost();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] const std::vector<WordSpan>& wrongWords(QTextBlock block);
    void paintMarks(QPainter& painter, const QTextBlock& block, const QPointF& origin);
    [[nodiscard]] bool isBeingTyped(const QTextBlock& block, const WordSpan& word) const;
    [[nodiscard]] QTextCursor wrongWordAt(const QPoint& position);
    void addSuggestions(QMenu& menu, const QTextCursor& word);

    CommentarySpelling& m_spelling;
    ThemeKeeper& m_theme;
    bool m_loading{false};
};

} // namespace outturn::gui
