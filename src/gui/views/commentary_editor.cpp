// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/commentary_editor.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

namespace outturn::gui {
namespace {

constexpr double kWaveStep = 2;
constexpr double kWaveHeight = 1.5;
constexpr int kPageMargin = 6;

/// The answer for a paragraph, as long as neither its text nor the words known change.
class CheckedParagraph : public QTextBlockUserData
{
public:
    QString text;
    int generation{0};
    std::vector<WordSpan> wrong;
};

QPainterPath wave(double from, double to, double y)
{
    QPainterPath path({from, y});
    bool up = true;
    for (double x = from + kWaveStep; x <= to; x += kWaveStep) {
        path.lineTo(x, up ? y - kWaveHeight : y);
        up = !up;
    }
    return path;
}

} // namespace

CommentaryEditor::CommentaryEditor(CommentarySpelling& spelling, ThemeKeeper& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_spelling(spelling)
    , m_theme(theme)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(kPageMargin);
    setPlaceholderText(tr("What changed, what is off track, and why"));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            emit contentEdited();
    });
    connect(&m_spelling, &CommentarySpelling::wordsChanged, viewport(), qOverload<>(&QWidget::update));
}

QString CommentaryEditor::content() const
{
    // Not toPlainText: it turns no-break spaces into blanks, and the text would differ from the one saved.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void CommentaryEditor::load(const QString& text)
{
    m_loading = true;
    setPlainText(text);
    m_loading = false;
}

void CommentaryEditor::replace(const QString& text)
{
    if (text == content())
        return;
    const int scrolled = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    verticalScrollBar()->setValue(scrolled);
}

void CommentaryEditor::insertSentence(const QString& sentence)
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    const QString line = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    const bool joined = at > 0 && !line.at(at - 1).isSpace();
    const bool followed = at < line.size() && !line.at(at).isSpace();
    cursor.insertText((joined ? QStringLiteral(" ") : QString()) + sentence
                      + (followed ? QStringLiteral(" ") : QString()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

const std::vector<WordSpan>& CommentaryEditor::wrongWords(QTextBlock block)
{
    auto* checked = static_cast<CheckedParagraph*>(block.userData());
    if (!checked) {
        checked = new CheckedParagraph;
        block.setUserData(checked);
    }
    const QString text = block.text();
    if (checked->generation != m_spelling.generation() || checked->text != text) {
        checked->text = text;
        checked->generation = m_spelling.generation();
        checked->wrong = m_spelling.wrongWords(text);
    }
    return checked->wrong;
}

void CommentaryEditor::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(ColourRole::SpellingMark), 1.2));
    const double bottom = viewport()->rect().bottom();
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > bottom)
            break;
        paintMarks(painter, block, box.topLeft());
    }
}

void CommentaryEditor::paintMarks(QPainter& painter, const QTextBlock& block, const QPointF& origin)
{
    for (const auto& word : wrongWords(block)) {
        if (isBeingTyped(block, word))
            continue;
        const QTextLine line = block.layout()->lineForTextPosition(word.start);
        if (!line.isValid())
            continue;
        const int end = std::min(word.start + word.length, line.textStart() + line.textLength());
        const double y = origin.y() + line.y() + line.ascent() + 3;
        painter.drawPath(wave(origin.x() + line.cursorToX(word.start), origin.x() + line.cursorToX(end), y));
    }
}

bool CommentaryEditor::isBeingTyped(const QTextBlock& block, const WordSpan& word) const
{
    const QTextCursor cursor = textCursor();
    return hasFocus() && cursor.block() == block && cursor.positionInBlock() == word.start + word.length
        && document()->isModified();
}

QTextCursor CommentaryEditor::wrongWordAt(const QPoint& position)
{
    QTextCursor cursor = cursorForPosition(position);
    const QTextBlock block = cursor.block();
    for (const auto& word : wrongWords(block)) {
        if (cursor.positionInBlock() < word.start || cursor.positionInBlock() > word.start + word.length)
            continue;
        cursor.setPosition(block.position() + word.start);
        cursor.setPosition(block.position() + word.start + word.length, QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
}

void CommentaryEditor::contextMenuEvent(QContextMenuEvent* event)
{
    const QPoint position = event->reason() == QContextMenuEvent::Keyboard ? cursorRect().center()
                                                                           : viewport()->mapFrom(this, event->pos());
    std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QTextCursor word = wrongWordAt(position);
    if (word.hasSelection())
        addSuggestions(*menu, word);
    menu->exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(position) : event->globalPos());
}

void CommentaryEditor::addSuggestions(QMenu& menu, const QTextCursor& word)
{
    const QString text = word.selectedText();
    auto* first = menu.actions().value(0);
    QList<QAction*> actions;
    for (const QString& suggestion : m_spelling.suggestions(text)) {
        auto* action = new QAction(suggestion, &menu);
        connect(action, &QAction::triggered, this, [word, suggestion] { QTextCursor(word).insertText(suggestion); });
        actions.append(action);
    }
    if (actions.isEmpty()) {
        actions.append(new QAction(tr("No suggestions"), &menu));
        actions.first()->setEnabled(false);
    }
    auto* add = new QAction(tr("Add “%1” to the office's words").arg(text), &menu);
    connect(add, &QAction::triggered, this, [this, text] { m_spelling.addWord(text); });
    actions.append(add);
    menu.insertActions(first, actions);
    menu.insertSeparator(first);
}

void CommentaryEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusLost();
}

} // namespace outturn::gui
