// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/facts_card.h"

#include "gui/delegates/facts_delegate.h"
#include "gui/models/facts_model.h"
#include "gui/presenters/facts_presenter.h"
#include "gui/views/priority_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>

namespace outturn::gui {
namespace {

constexpr int kPadding = Theme::kCardPadding;
constexpr int kListHeight = 120;

QPushButton* makeButton(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

QLabel* makeQuiet(ThemeKeeper& theme)
{
    auto* label = new QLabel;
    label->setProperty("kind", QStringLiteral("secondary"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.font(TextSize::Small));
    return label;
}

QFrame* makeDivider()
{
    auto* divider = new QFrame;
    divider->setProperty("kind", QStringLiteral("divider"));
    divider->setFixedHeight(1);
    return divider;
}

} // namespace

FactsCard::FactsCard(FactsPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_model(new FactsModel(this))
    , m_list(new QListView)
    , m_empty(makeQuiet(theme))
    , m_evidence(makeQuiet(theme))
    , m_draft(makeButton(tr("First draft"),
                         tr("Write a short commentary from these facts into an empty one, to be edited")))
    , m_insert(makeButton(tr("Insert"), tr("Put the sentence into the commentary at the cursor (Enter)")))
{
    setProperty("kind", QStringLiteral("card"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FactsDelegate(theme, this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(kListHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(makeDivider());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(makeDivider());
    column->addLayout(makeFoot());
    m_empty->setMargin(kPadding);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FactsCard::read);
    connect(m_list, &QListView::activated, this, &FactsCard::insertChosen);
    connect(m_insert, &QPushButton::clicked, this, &FactsCard::insertChosen);
    connect(m_draft, &QPushButton::clicked, this, [this] { emit draftRequested(m_presenter.firstDraft()); });
    connect(&m_presenter, &FactsPresenter::factsLoaded, this, &FactsCard::showFacts);
    connect(&m_presenter, &FactsPresenter::marksChanged, this, &FactsCard::showMarks);
    connect(&theme, &ThemeKeeper::themeChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    showFacts();
}

QBoxLayout* FactsCard::makeHead()
{
    auto* title = new PriorityLabel(m_theme, TextSize::Subheading, true, ColourRole::Text);
    title->setText(tr("What the data says"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kPadding, kPadding - 6, kPadding, kPadding - 6);
    head->setSpacing(2 * Theme::kGrid);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_draft);
    head->addWidget(m_insert);
    return head;
}

QBoxLayout* FactsCard::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kPadding, 6, kPadding, 6);
    foot->addWidget(m_evidence, 1);
    return foot;
}

void FactsCard::setOutcome(const QString& title)
{
    m_list->setAccessibleName(tr("What the data says about %1").arg(title));
    m_list->setAccessibleDescription(tr("Arrow keys read the statements, Enter puts one into the commentary."));
}

void FactsCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // Sentences wrap, so their heights follow the width.
    if (event->size().width() != event->oldSize().width())
        m_list->doItemsLayout();
}

void FactsCard::showFacts()
{
    m_model->setFacts(m_presenter.facts());
    m_empty->setText(m_presenter.emptyReason());
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    m_evidence->setVisible(any);
    m_list->doItemsLayout();
    read({});
    showMarks();
}

void FactsCard::showMarks()
{
    if (m_model->setSaid(m_presenter.facts()))
        m_list->doItemsLayout();
    m_draft->setEnabled(m_presenter.canDraft());
}

void FactsCard::read(const QModelIndex& index)
{
    m_insert->setEnabled(index.isValid());
    m_evidence->setText(index.isValid() ? m_model->fact(index.row()).evidence
                                        : tr("Choose a statement to see what it rests on; Enter inserts it."));
    if (index.isValid())
        emit factRead(m_model->fact(index.row()));
}

void FactsCard::insertChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (chosen.isValid())
        emit insertionRequested(m_presenter.insertion(static_cast<std::size_t>(chosen.row())));
}

} // namespace outturn::gui
