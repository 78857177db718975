// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/figure_card.h"

#include "gui/views/exceptions_flow.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace outturn::gui {
namespace {

constexpr int kPadding = 10;

QLabel* makeLabel(const QFont& font)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString toneOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Contradicted:
        return QStringLiteral("noticeBad");
    case MarkKind::Inconsistent:
        return QStringLiteral("notice");
    case MarkKind::Verified:
    case MarkKind::Sourced:
        return QStringLiteral("noticeGood");
    case MarkKind::Unsourced:
    case MarkKind::Ignored:
    case MarkKind::Hint:
        break;
    }
    return QStringLiteral("noticeQuiet");
}

void clear(QGridLayout& grid)
{
    while (QLayoutItem* item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

FigureCard::FigureCard(ThemeKeeper& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_headline(makeLabel(theme.font(TextSize::Body, true)))
    , m_sentence(makeLabel(theme.font(TextSize::Small)))
    , m_rows(new QGridLayout)
    , m_flow(new ExceptionsFlow)
    , m_replace(addButton(tr("Replace"), &FigureCard::replaceWanted))
    , m_link(addButton(tr("Link live"), &FigureCard::linkWanted))
    , m_chart(addButton(tr("Show in chart"), &FigureCard::chartWanted))
    , m_source(addButton(tr("Sourced elsewhere…"), &FigureCard::sourceWanted))
    , m_ignore(addButton(tr("Ignore…"), &FigureCard::ignoreWanted))
    , m_withdraw(addButton(tr("Withdraw decision"), &FigureCard::withdrawWanted))
{
    setAccessibleName(tr("About the figure at the cursor"));
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(1);
    m_rows->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, 8, kPadding, 8);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
    column->addLayout(m_flow);
}

QPushButton* FigureCard::addButton(const QString& text, void (FigureCard::*signal)())
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    button->setProperty("kind", QStringLiteral("small"));
    connect(button, &QPushButton::clicked, this, signal);
    m_flow->addWidget(button);
    return button;
}

void FigureCard::setTexts(const FigureCardTexts& texts)
{
    m_texts = texts;
    setProperty("kind", toneOf(texts.kind));
    style()->unpolish(this);
    style()->polish(this);
    m_headline->setText(texts.headline);
    m_sentence->setText(texts.sentence);
    m_sentence->setVisible(!texts.sentence.isEmpty());
    showRows();
    showButtons();
    QStringList spoken{texts.headline, texts.sentence};
    for (const auto& [label, text] : texts.rows)
        spoken << QStringLiteral("%1: %2").arg(label, text);
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

void FigureCard::showRows()
{
    clear(*m_rows);
    int row = 0;
    for (const auto& [label, text] : m_texts.rows) {
        auto* name = makeLabel(m_theme.font(TextSize::Small));
        name->setText(label);
        name->setWordWrap(false);
        name->setProperty("kind", QStringLiteral("secondary"));
        auto* value = makeLabel(m_theme.font(TextSize::Small));
        value->setText(text);
        m_rows->addWidget(name, row, 0, Qt::AlignTop);
        m_rows->addWidget(value, row, 1);
        ++row;
    }
}

void FigureCard::showButtons()
{
    m_replace->setText(tr("Replace with %1").arg(m_texts.replacement));
    m_replace->setAccessibleName(m_replace->text());
    m_link->setToolTip(tr("From then on %1 follows the data until the edition is published").arg(m_texts.linkShown));
    m_source->setToolTip(tr("Give a citation, which is published as a note"));
    m_replace->setVisible(!m_texts.replacement.isEmpty());
    m_link->setVisible(!m_texts.link.isEmpty());
    m_chart->setVisible(m_texts.point.has_value());
    m_source->setVisible(m_texts.decidable);
    m_ignore->setVisible(m_texts.decidable);
    m_withdraw->setVisible(m_texts.decision != 0);
}

} // namespace outturn::gui
