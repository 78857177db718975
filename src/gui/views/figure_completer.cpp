// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/figure_completer.h"

#include "gui/views/commentary_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextBlock>

#include <utility>

namespace outturn::gui {
namespace {

constexpr int kWidth = 380;
constexpr int kMostRows = 9;
constexpr int kLongestQuery = 60;
constexpr int kReference = Qt::UserRole + 1;
constexpr int kShown = Qt::UserRole + 2;

// A sign between figures ("a = b") is arithmetic; one that begins a word asks for a figure.
bool beginsWord(const QTextCursor& cursor)
{
    const int at = cursor.positionInBlock();
    const QString text = cursor.block().text();
    return at == 0 || text[at - 1].isSpace() || QStringLiteral("(–—").contains(text[at - 1]);
}

} // namespace

FigureCompleter::FigureCompleter(CommentaryEditor& editor, CommentaryLive& live, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_live(live)
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    m_completer->setWidget(&editor);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(kMostRows);
    m_completer->popup()->setAccessibleName(tr("Figures of this outcome"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FigureCompleter::accept);
    connect(&m_editor, &CommentaryEditor::contentEdited, this, &FigureCompleter::offer);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_begin >= 0 && !query())
            end();
    });
    m_editor.setKeyTaker([this](const QKeyEvent& key) { return takes(key); });
}

// An event filter would not do: the list hands its keys to the editor past all filters.
bool FigureCompleter::takes(const QKeyEvent& key)
{
    if (m_completer->popup()->isVisible()) {
        switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    if (key.text() == QLatin1String("=") && beginsWord(m_editor.textCursor()))
        begin();
    return false;
}

void FigureCompleter::begin()
{
    m_begin = m_editor.textCursor().selectionStart();
    m_model->clear();
    for (const OfferText& offer : m_live.offers()) {
        auto* item = new QStandardItem(tr("%1:  %2").arg(offer.name, offer.shown));
        item->setData(offer.reference, kReference);
        item->setData(offer.shown, kShown);
        m_model->appendRow(item);
    }
}

void FigureCompleter::end()
{
    m_begin = -1;
    m_completer->popup()->hide();
}

std::optional<QString> FigureCompleter::query() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const int typed = cursor.position() - m_begin;
    const QTextBlock block = cursor.block();
    if (m_begin < block.position() || typed < 1 || typed > kLongestQuery)
        return std::nullopt;
    const QString text = block.text().mid(m_begin - block.position(), typed);
    return text.startsWith(QLatin1Char('=')) ? std::optional(text.mid(1)) : std::nullopt;
}

void FigureCompleter::offer()
{
    if (m_begin < 0)
        return;
    const auto typed = query();
    if (!typed)
        return;
    m_completer->setCompletionPrefix(typed->trimmed());
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = m_editor.cursorRect();
    place.setWidth(kWidth);
    m_completer->complete(place);
}

void FigureCompleter::accept(const QModelIndex& index)
{
    const auto typed = query();
    const int begin = std::exchange(m_begin, -1);
    if (!typed || begin < 0)
        return;
    m_editor.linkSpan(begin, static_cast<int>(typed->size()) + 1, index.data(kShown).toString(),
                      index.data(kReference).toString());
}

} // namespace outturn::gui
