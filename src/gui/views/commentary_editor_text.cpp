// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/commentary_editor.h"

#include "gui/presenters/commentary_live.h"
#include "gui/views/live_runs.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace outturn::gui {
namespace {

// So that a live figure that is cut and pasted stays one; other programs get the text as it reads.
constexpr auto kStoredFormat = "application/x-outturn-commentary";

} // namespace

QString CommentaryEditor::content() const
{
    return storedText(*document());
}

QString CommentaryEditor::shownContent() const
{
    // Not toPlainText: it turns no-break spaces into blanks, and the text would differ from the one saved.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void CommentaryEditor::load(const QString& stored)
{
    m_loading = true;
    m_marks.set({});
    m_hints.set({});
    document()->setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    insertShown(cursor, m_live ? m_live->shown(stored) : ShownText{.text = stored});
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    moveCursor(QTextCursor::Start);
    m_loading = false;
}

void CommentaryEditor::replace(const QString& stored)
{
    const ShownText shown = m_live ? m_live->shown(stored) : ShownText{.text = stored};
    if (stored == content() && shown.text == shownContent())
        return;
    const int scrolled = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    insertShown(cursor, shown);
    cursor.endEditBlock();
    verticalScrollBar()->setValue(scrolled);
}

void CommentaryEditor::showLiveAnew()
{
    const int position = textCursor().position();
    replace(content());
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void CommentaryEditor::insertSentence(const QString& sentence)
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    const QString line = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    const bool joined = at > 0 && !line.at(at - 1).isSpace();
    const bool followed = at < line.size() && !line.at(at).isSpace();
    cursor.beginEditBlock();
    cursor.insertText(joined ? QStringLiteral(" ") : QString(), QTextCharFormat());
    insertShown(cursor, m_live ? m_live->shown(sentence) : ShownText{.text = sentence});
    cursor.insertText(followed ? QStringLiteral(" ") : QString(), QTextCharFormat());
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CommentaryEditor::replaceSpan(int start, int length, const QString& text)
{
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    cursor.insertText(text, QTextCharFormat());
    setTextCursor(cursor);
}

void CommentaryEditor::linkSpan(int start, int length, const QString& shown, const QString& reference)
{
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    insertLive(cursor, shown, reference);
    setTextCursor(cursor);
}

void CommentaryEditor::setMarks(std::vector<FigureMark> marks)
{
    m_marks.set(std::move(marks));
    viewport()->update();
}

void CommentaryEditor::setHints(std::vector<FigureMark> hints)
{
    m_hints.set(std::move(hints));
    viewport()->update();
}

void CommentaryEditor::goTo(int start, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(start + length);
    cursor.setPosition(start, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

// What is typed at a live figure's end is text.
void CommentaryEditor::leaveLiveFormat()
{
    if (!textCursor().hasSelection() && touchesLive(textCursor()))
        setCurrentCharFormat(QTextCharFormat());
}

QMimeData* CommentaryEditor::createMimeDataFromSelection() const
{
    QMimeData* copied = QPlainTextEdit::createMimeDataFromSelection();
    copied->setData(QLatin1String(kStoredFormat), storedText(textCursor()).toUtf8());
    return copied;
}

void CommentaryEditor::insertFromMimeData(const QMimeData* source)
{
    const QByteArray stored = source->data(QLatin1String(kStoredFormat));
    const QString text = stored.isEmpty() ? source->text() : QString::fromUtf8(stored);
    if (text.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertShown(cursor, m_live ? m_live->shown(text) : ShownText{.text = text});
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace outturn::gui
