// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/hint_card.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/views/exceptions_flow.h"

#include <QBoxLayout>
#include <QPushButton>

namespace outturn::gui {
namespace {

constexpr int kPadding = 10;

QPushButton* makeButton(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setProperty("kind", QStringLiteral("small"));
    return button;
}

} // namespace

HintCard::HintCard(ThemeKeeper& theme, QWidget* parent)
    : QFrame(parent)
    , m_headline(wrappedLabel({}))
    , m_sentence(wrappedLabel({}))
    , m_explain(makeButton(tr("Explain in glossary…"), tr("Say once what it means, for everybody who uses the store")))
    , m_switchOff(makeButton(tr("Do not show this hint"),
                             tr("Switch this rule off for everybody; House rules… switches it on again")))
{
    setAccessibleName(tr("Hint on the words at the cursor"));
    setProperty("kind", QStringLiteral("noticeQuiet"));
    m_headline->setFont(theme.font(TextSize::Small, true));
    m_sentence->setFont(theme.font(TextSize::Small));
    auto* flow = new ExceptionsFlow;
    flow->addWidget(m_explain);
    flow->addWidget(m_switchOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, 8, kPadding, 8);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addLayout(flow);
    connect(m_explain, &QPushButton::clicked, this, &HintCard::explanationWanted);
    connect(m_switchOff, &QPushButton::clicked, this, &HintCard::ruleUnwanted);
}

void HintCard::setTexts(const HintCardTexts& texts)
{
    m_texts = texts;
    m_headline->setText(texts.headline);
    m_sentence->setText(tr("%1 %2").arg(texts.sentence, texts.why));
    m_explain->setVisible(!texts.term.isEmpty());
    setAccessibleDescription(tr("%1. %2").arg(texts.headline, m_sentence->text()));
}

} // namespace outturn::gui
