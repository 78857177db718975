// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/outcome_section.h"

#include "gui/views/chart_card.h"
#include "gui/views/commentary_panel.h"
#include "gui/views/facts_card.h"
#include "gui/views/figures_grid.h"
#include "gui/views/priority_badge.h"
#include "gui/views/priority_label.h"
#include "gui/views/proof_strip.h"

#include <QBoxLayout>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kSideBySide = 940; // pixels of width from which the commentary stands beside the chart
constexpr int kCommentaryWidth = 340;
constexpr int kCommentaryHeight = 360;
constexpr int kCommentaryTallest = 680; // beside a long grid of figures, the rest stays empty
constexpr int kFactsTallest = 520;

} // namespace

OutcomeSection::OutcomeSection(CommentaryPresenter& commentary, CommentaryProof& proof, FactsPresenter& facts,
                               CommentarySpelling& spelling, ThemeKeeper& theme, UserPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PriorityLabel(theme, TextSize::Heading, true, ColourRole::Text))
    , m_badge(new PriorityBadge(theme))
    , m_chart(new ChartCard(theme, prompts))
    , m_grid(new FiguresGrid(theme))
    , m_commentary(new CommentaryPanel(commentary, proof, spelling, theme))
    , m_facts(new FactsCard(facts, theme))
{
    m_commentary->setMinimumSize(kCommentaryWidth, kCommentaryHeight);
    m_commentary->setMaximumHeight(kCommentaryTallest);
    m_facts->setMaximumHeight(kFactsTallest);
    layOutParts();
    connectFacts();
    connect(m_badge, &QAbstractButton::clicked, this, &OutcomeSection::statusRequested);
    connect(m_grid, &FiguresGrid::chosen, this, &OutcomeSection::choose);
    connect(&m_commentary->figures(), &ProofStrip::pointWanted, this, &OutcomeSection::showPoint);
    connect(m_chart, &ChartCard::explanationRequested, this, &OutcomeSection::explanationRequested);
    connect(m_chart, &ChartCard::rebaseRequested, this,
            [this](const QDate& from) { emit rebaseRequested(m_chosen, from); });
    connect(m_chart, &ChartCard::noteRequested, this,
            [this](const QDate& from, const QDate& to) { emit noteRequested(m_chosen, from, to); });
    connect(m_chart, &ChartCard::measureChosen, this,
            [this](int measure) { emit measureRequested(m_chosen, static_cast<std::size_t>(measure)); });
    connect(m_chart, &ChartCard::modeChosen, this,
            [this](int mode) { emit modeRequested(m_chosen, static_cast<std::size_t>(mode)); });
    connect(m_chart, &ChartCard::rangeChosen, this, [this](const std::optional<ChartRange>& range) {
        m_outcome.indicators.at(m_chosen).range = range;
        emit rangeRequested(m_chosen, range);
    });
}

void OutcomeSection::takeEntries(EntryPresenter& entries)
{
    m_chart->takeEntries(entries);
}

void OutcomeSection::layOutParts()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::kCardGap);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::kCardGap);
    left->addWidget(m_chart, 1);
    left->addWidget(m_grid);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(Theme::kCardGap + Theme::kGrid);
    m_body->addLayout(left, 13);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::kCardGap);
    right->addWidget(m_commentary, 3);
    right->addWidget(m_facts, 2);
    right->addStretch();
    m_body->addLayout(right, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::kGrid);
    column->addLayout(head);
    column->addLayout(m_body, 1);
}

void OutcomeSection::resizeEvent(QResizeEvent*)
{
    const auto direction = width() >= kSideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_body->direction() != direction)
        m_body->setDirection(direction);
}

void OutcomeSection::setOutcome(const OutcomeTexts& outcome, bool titled)
{
    const bool same = outcome.slug == m_outcome.slug && m_chosen < outcome.indicators.size();
    m_outcome = outcome;
    m_title->setText(outcome.title);
    m_title->setVisible(titled);
    m_badge->setVisible(titled);
    setStatus(outcome.status);
    m_commentary->setOutcome(outcome.title);
    m_facts->setOutcome(outcome.title);
    m_grid->setIndicators(outcome.indicators);
    choose(same ? m_chosen : 0);
}

void OutcomeSection::setStatus(const StatusTexts& status)
{
    m_badge->setStatus(status.status, status.word, status.proposal + QLatin1Char('\n') + status.rule);
}

void OutcomeSection::setIndicator(std::size_t index, const IndicatorTexts& indicator)
{
    m_outcome.indicators.at(index) = indicator;
    m_grid->setIndicator(index, indicator);
    if (index == m_chosen)
        m_chart->setIndicator(indicator);
}

void OutcomeSection::choose(std::size_t indicator)
{
    m_chosen = indicator;
    m_grid->setChosen(indicator);
    m_chart->setIndicator(m_outcome.indicators.at(indicator));
}

void OutcomeSection::connectFacts()
{
    connect(m_facts, &FactsCard::factRead, this, &OutcomeSection::showEvidence);
    connect(m_facts, &FactsCard::insertionRequested, m_commentary, &CommentaryPanel::insertSentence);
    connect(m_facts, &FactsCard::draftRequested, m_commentary, &CommentaryPanel::offerDraft);
}

void OutcomeSection::showEvidence(const FactTexts& fact)
{
    const auto shown = std::ranges::find(m_outcome.indicators, fact.indicator, &IndicatorTexts::slug);
    if (shown == m_outcome.indicators.end())
        return;
    const auto index = static_cast<std::size_t>(shown - m_outcome.indicators.begin());
    if (index != m_chosen)
        choose(index);
    m_chart->highlight(fact.periods);
}

void OutcomeSection::showPoint(const domain::LiveReference& reference)
{
    const auto found = std::ranges::find(m_outcome.indicators, reference.indicator, &IndicatorTexts::slug);
    if (found == m_outcome.indicators.end())
        return;
    choose(static_cast<std::size_t>(found - m_outcome.indicators.begin()));
    // Twelve months and single periods are drawn apart: the other measure is asked for where the point is not in this.
    if (!m_chart->readPoint(reference.period)) {
        const auto& measures = m_outcome.indicators.at(m_chosen).measures;
        const auto other = std::ranges::find(measures, false, &MeasureChoice::shown);
        if (other != measures.end())
            emit measureRequested(m_chosen, static_cast<std::size_t>(other - measures.begin()));
        (void)m_chart->readPoint(reference.period);
    }
}

ProofStrip& OutcomeSection::figures()
{
    return m_commentary->figures();
}

QString OutcomeSection::explanation() const
{
    return m_chart->explanation();
}

} // namespace outturn::gui
