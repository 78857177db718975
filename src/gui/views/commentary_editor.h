// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_spelling.h"
#include "gui/presenters/proof_texts.h"
#include "gui/theme/theme.h"
#include "gui/views/figure_marks.h"

#include <QPlainTextEdit>

#include <functional>
#include <vector>

class QMenu;

namespace outturn::gui {

class CommentaryLive;

/// Plain Markdown with undo, live spelling, live figures and the verdicts on figures. Marks are painted, not put into
/// the document: they cannot reach undo, the clipboard or the store.
class CommentaryEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    CommentaryEditor(CommentarySpelling& spelling, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// From now on references are shown as their figures. `live` must outlive the editor.
    void setLive(CommentaryLive& live) { m_live = &live; }

    /// Exactly what is to be stored: no-break spaces stay what they are, live figures are references.
    [[nodiscard]] QString content() const;
    /// A stored sentence at the cursor, parted by blanks from what stands beside it; one step that can be undone.
    void insertSentence(const QString& sentence);
    /// What is read on the screen.
    [[nodiscard]] QString shownContent() const;
    /// Another stored text, without undo.
    void load(const QString& stored);
    /// Another stored text as one step that can be undone.
    void replace(const QString& stored);
    /// Shows live figures as they read now; the stored text stays.
    void showLiveAnew();
    /// Puts text in place of a stretch, as one step that can be undone.
    void replaceSpan(int start, int length, const QString& text);
    /// The same with a live figure.
    void linkSpan(int start, int length, const QString& shown, const QString& reference);

    /// Is shown every key first; one that it takes is left to whoever sent it.
    void setKeyTaker(std::function<bool(const QKeyEvent&)> taker) { m_keyTaker = std::move(taker); }

    /// The verdicts on the text shown.
    void setMarks(std::vector<FigureMark> marks);
    [[nodiscard]] const FigureMarks& marks() const { return m_marks; }
    /// What the house rules say of it.
    void setHints(std::vector<FigureMark> hints);
    [[nodiscard]] const FigureMarks& hints() const { return m_hints; }
    /// Says what a word means, to be shown over it; an empty text for most.
    void setGlossary(std::function<QString(const QString&)> meaningOf) { m_meaningOf = std::move(meaningOf); }
    /// What is shown over a place of the text: verdict, hint and meaning, a line each.
    [[nodiscard]] QString tipAt(const QTextCursor& place) const;
    /// Selects a stretch and scrolls to it.
    void goTo(int start, int length);

signals:
    void contentEdited();
    void focusLost();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] const std::vector<WordSpan>& wrongWords(QTextBlock block);
    void paintLiveGrounds(QPainter& painter);
    void paintMarks(QPainter& painter, const QTextBlock& block, const QPointF& origin);
    [[nodiscard]] bool isBeingTyped(const QTextBlock& block, const WordSpan& word) const;
    [[nodiscard]] QTextCursor wrongWordAt(const QPoint& position);
    void addSuggestions(QMenu& menu, const QTextCursor& word);
    void leaveLiveFormat();

    CommentarySpelling& m_spelling;
    ThemeKeeper& m_theme;
    CommentaryLive* m_live{nullptr};
    FigureMarks m_marks;
    FigureMarks m_hints;
    std::function<QString(const QString&)> m_meaningOf;
    std::function<bool(const QKeyEvent&)> m_keyTaker;
    bool m_loading{false};
};

} // namespace outturn::gui
