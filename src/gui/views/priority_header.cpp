// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/priority_header.h"

#include "gui/views/priority_badge.h"
#include "gui/views/priority_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

namespace outturn::gui {
namespace {

QPushButton* makeButton(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

} // namespace

PriorityHeader::PriorityHeader(ThemeKeeper& theme, QUndoStack& changes, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_changes(changes)
    , m_breadcrumb(new PriorityLabel(theme, TextSize::Body, false, ColourRole::TextSecondary))
    , m_title(new PriorityLabel(theme, TextSize::Title, true, ColourRole::Text))
    , m_badge(new PriorityBadge(theme))
    , m_outcome(new PriorityLabel(theme, TextSize::Body, false, ColourRole::TextSecondary))
    , m_outcomeBelow(new QLabel)
    , m_undo(makeButton(tr("Undo"), tr("Undo"), {}))
    , m_previous(makeButton(tr("‹ Previous"), tr("Previous priority"), tr("Previous priority (Page Up)")))
    , m_next(makeButton(tr("Next ›"), tr("Next priority"), tr("Next priority (Page Down)")))
{
    layOutParts();
    connect(m_previous, &QPushButton::clicked, this, &PriorityHeader::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &PriorityHeader::nextRequested);
    connect(m_badge, &QAbstractButton::clicked, this, &PriorityHeader::statusRequested);
    connect(m_undo, &QPushButton::clicked, &m_changes, &QUndoStack::undo);
    connect(&m_changes, &QUndoStack::indexChanged, this, &PriorityHeader::showUndo);
    showUndo();
}

void PriorityHeader::layOutParts()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kCardGap);
    line->addWidget(m_title);
    line->addWidget(m_badge);
    // The priority's own title comes first: the outcome's takes what room is left.
    m_outcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->addWidget(m_outcome, 1);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(Theme::kGrid);
    titles->addWidget(m_breadcrumb);
    titles->addLayout(line);
    m_outcomeBelow->setWordWrap(true);
    m_outcomeBelow->setTextFormat(Qt::PlainText);
    m_outcomeBelow->setProperty("kind", QStringLiteral("secondary"));
    m_outcomeBelow->hide();
    titles->addWidget(m_outcomeBelow);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::kGrid);
    row->addLayout(titles, 1);
    for (auto* button : {m_undo, m_previous, m_next})
        row->addWidget(button, 0, Qt::AlignBottom);
}

void PriorityHeader::setPriority(const PriorityTexts& texts)
{
    const auto& outcomes = texts.outcomes;
    const bool single = outcomes.size() == 1;
    m_breadcrumb->setText(tr("%1 › %2").arg(texts.theme, texts.quarterTitle));
    m_title->setText(texts.title);
    m_badge->setStatus(texts.status, texts.statusWord,
                       single ? outcomes.front().status.proposal + QLatin1Char('\n') + outcomes.front().status.rule
                              : tr("The status that needs most attention among %1 outcomes").arg(outcomes.size()));
    m_outcomeBelow->setText(single ? outcomes.front().title : tr("%1 outcomes").arg(outcomes.size()));
    placeOutcome();
}

void PriorityHeader::placeOutcome()
{
    m_outcome->setText(m_outcomeBelow->text());
    int buttons = 0;
    for (const auto* button : {m_undo, m_previous, m_next})
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + 2 * Theme::kGrid;
    const int taken = m_title->sizeHint().width() + m_badge->sizeHint().width() + 2 * Theme::kCardGap;
    const bool fits = taken + m_outcome->sizeHint().width() + buttons <= contentsRect().width();
    // Kept in its place without text: it takes the room that is left.
    if (!fits)
        m_outcome->setText({});
    m_outcomeBelow->setVisible(!fits);
}

void PriorityHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeOutcome();
}

void PriorityHeader::showUndo()
{
    m_undo->setVisible(m_changes.canUndo());
    m_undo->setToolTip(tr("Undo: %1 (Ctrl+Alt+Z)").arg(m_changes.undoText()));
    m_undo->setAccessibleName(tr("Undo: %1").arg(m_changes.undoText()));
    placeOutcome();
}

} // namespace outturn::gui
