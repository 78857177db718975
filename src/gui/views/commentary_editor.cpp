// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/commentary_editor.h"

#include "gui/presenters/commentary_live.h"
#include "gui/views/live_runs.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

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
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        m_marks.shift(position, removed, added);
        m_hints.shift(position, removed, added);
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CommentaryEditor::leaveLiveFormat);
}

bool CommentaryEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QTextCursor under = cursorForPosition(help->pos());
    const bool over = cursorRect(under).adjusted(-12, 0, 12, 4).contains(help->pos());
    const QString tip = over ? tipAt(under) : QString();
    if (!tip.isEmpty())
        QToolTip::showText(help->globalPos(), tip, viewport());
    else
        QToolTip::hideText();
    return true;
}

QString CommentaryEditor::tipAt(const QTextCursor& place) const
{
    QStringList lines;
    if (const FigureMark* mark = m_marks.at(place.position()))
        lines << mark->tip;
    if (const FigureMark* hint = m_hints.at(place.position()))
        lines << tr("Hint: %1").arg(hint->tip);
    QTextCursor word(place);
    word.select(QTextCursor::WordUnderCursor);
    const QString meaning = m_meaningOf ? m_meaningOf(word.selectedText()) : QString();
    if (!meaning.isEmpty())
        lines << tr("%1: %2").arg(word.selectedText(), meaning);
    return lines.join(QLatin1Char('\n'));
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
    {
        QPainter grounds(viewport());
        paintLiveGrounds(grounds);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const double bottom = viewport()->rect().bottom();
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > bottom)
            break;
        paintMarks(painter, block, box.topLeft());
    }
}

void CommentaryEditor::paintLiveGrounds(QPainter& painter)
{
    for (const LiveRun& run : liveRuns(*document())) {
        const QTextBlock block = document()->findBlock(run.start);
        const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        const QTextLine line = block.layout()->lineForTextPosition(run.start - block.position());
        if (!line.isValid())
            continue;
        const double from = line.cursorToX(run.start - block.position());
        const double to = line.cursorToX(run.start + run.length - block.position());
        painter.fillRect(QRectF(origin.x() + from - 1, origin.y() + line.y(), to - from + 2, line.height()),
                         m_theme.colour(ColourRole::LiveGround));
    }
}

void CommentaryEditor::paintMarks(QPainter& painter, const QTextBlock& block, const QPointF& origin)
{
    m_marks.paint(painter, block, origin, m_theme.theme());
    m_hints.paint(painter, block, origin, m_theme.theme());
    painter.setPen(QPen(m_theme.colour(ColourRole::SpellingMark), 1.2));
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

void CommentaryEditor::keyPressEvent(QKeyEvent* event)
{
    if (m_keyTaker && m_keyTaker(*event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CommentaryEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusLost();
}

} // namespace outturn::gui
