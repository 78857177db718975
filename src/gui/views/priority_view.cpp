// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/priority_view.h"

#include "gui/dialogs/status_dialog.h"
#include "gui/presenters/commentary_presenter.h"
#include "gui/presenters/priority_presenter.h"
#include "gui/views/chart_notes.h"
#include "gui/views/outcome_section.h"
#include "gui/views/priority_header.h"
#include "gui/views/proof_strip.h"
#include "gui/views/section_walk.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kPageMargin = 22;
constexpr int kScrollBar = 12;
constexpr int kSectionGap = 28;

} // namespace

PriorityView::PriorityView(PriorityPresenter& presenter, ThemeKeeper& theme, UserPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_header(new PriorityHeader(theme, presenter.changes()))
    , m_scroll(new QScrollArea)
    , m_walk(new SectionWalk(m_sections, *m_scroll, this))
    , m_column(nullptr)
{
    layOutParts();
    connect(m_header, &PriorityHeader::previousRequested, this, &PriorityView::previousRequested);
    connect(m_header, &PriorityHeader::nextRequested, this, &PriorityView::nextRequested);
    connect(m_header, &PriorityHeader::statusRequested, this, &PriorityView::openWorstStatus);
    connect(&m_presenter, &PriorityPresenter::panelLoaded, this, &PriorityView::showPanel);
    connect(&m_presenter, &PriorityPresenter::indicatorLoaded, this, &PriorityView::showIndicator);
    connect(&m_presenter, &PriorityPresenter::statusChanged, this, &PriorityView::showStatuses);
    auto& changes = m_presenter.changes();
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), this), &QShortcut::activated, &changes,
            &QUndoStack::undo);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Z), this), &QShortcut::activated,
            &changes, &QUndoStack::redo);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Return), this), &QShortcut::activated, this, [this] {
        for (auto* section : m_sections) {
            if (section->isVisible() && section->isAncestorOf(QApplication::focusWidget()))
                section->figures().enterCard();
        }
    });
}

void PriorityView::layOutParts()
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(kPageMargin, 0, kPageMargin - kScrollBar, kPageMargin);
    m_column->setSpacing(kSectionGap);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there (and invisible while there is nothing to scroll), so that the page never jumps sideways.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_header->setContentsMargins(kPageMargin, 16, kPageMargin, 0);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(Theme::kCardGap);
    page->addWidget(m_header);
    page->addWidget(m_scroll, 1);
}

OutcomeSection& PriorityView::section(std::size_t index)
{
    while (m_sections.size() <= index) {
        const std::size_t at = m_sections.size();
        auto* section = new OutcomeSection(m_presenter.commentary(at), m_presenter.proof(at), m_presenter.facts(at),
                                           m_presenter.spelling(), m_theme, m_prompts);
        section->takeEntries(m_presenter.entries());
        connect(section, &OutcomeSection::statusRequested, this, [this, at] { openStatus(at); });
        connect(section, &OutcomeSection::explanationRequested, this, &PriorityView::explanationRequested);
        connect(section, &OutcomeSection::measureRequested, &m_presenter,
                [this, at](std::size_t indicator, std::size_t measure) {
                    m_presenter.showMeasure(at, indicator, measure);
                });
        connect(section, &OutcomeSection::modeRequested, &m_presenter,
                [this, at](std::size_t indicator, std::size_t mode) { m_presenter.showMode(at, indicator, mode); });
        connectNotes(*section, at);
        connect(section, &OutcomeSection::rangeRequested, &m_presenter,
                [this, at](std::size_t indicator, const std::optional<ChartRange>& range) {
                    m_presenter.showRange(at, indicator, range);
                });
        connect(&section->figures(), &ProofStrip::proven, m_walk, &SectionWalk::tellPlaces);
        m_column->addWidget(section, 1);
        m_sections.push_back(section);
    }
    return *m_sections[index];
}

void PriorityView::connectNotes(OutcomeSection& section, std::size_t at)
{
    const auto indicatorOf = [this, at](std::size_t indicator) -> const IndicatorTexts& {
        return m_presenter.texts().outcomes.at(at).indicators.at(indicator);
    };
    connect(&section, &OutcomeSection::rebaseRequested, this, [=, this](std::size_t indicator, const QDate& from) {
        const auto& texts = indicatorOf(indicator);
        openRebases(m_presenter.notes(), texts.slug, texts.name, from, m_theme, this);
    });
    connect(&section, &OutcomeSection::noteRequested, this,
            [=, this](std::size_t indicator, const QDate& from, const QDate& to) {
                const auto& texts = indicatorOf(indicator);
                openNotes(m_presenter.notes(), texts.slug, texts.name, from, to, m_theme, this);
            });
}

void PriorityView::showPanel()
{
    const auto& texts = m_presenter.texts();
    const QString slug = QString::fromStdString(texts.slug.text());
    const bool samePlace = slug == m_shown && m_presenter.focus().empty();
    m_shown = slug;
    setUpdatesEnabled(false);
    m_header->setPriority(texts);
    for (std::size_t i = 0; i < texts.outcomes.size(); ++i)
        section(i).setOutcome(texts.outcomes[i], texts.outcomes.size() > 1);
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setVisible(i < texts.outcomes.size());
    setUpdatesEnabled(true);
    m_walk->tellPlaces();
    if (!samePlace)
        scrollToFocus();
}

void PriorityView::scrollToFocus()
{
    const auto& outcomes = m_presenter.texts().outcomes;
    const auto found = std::ranges::find(outcomes, m_presenter.focus(), &OutcomeTexts::slug);
    const auto index = found == outcomes.end() ? std::size_t{0} : static_cast<std::size_t>(found - outcomes.begin());
    m_scroll->verticalScrollBar()->setValue(0);
    if (index == 0 || index >= m_sections.size())
        return;
    // The sections get their places when the event loop lays them out.
    QTimer::singleShot(0, m_sections[index],
                       [this, index] { m_scroll->verticalScrollBar()->setValue(m_sections[index]->y()); });
}

void PriorityView::showIndicator(std::size_t outcome, std::size_t indicator)
{
    section(outcome).setIndicator(indicator, m_presenter.texts().outcomes.at(outcome).indicators.at(indicator));
}

bool PriorityView::openChart(const domain::IndicatorSlug& indicator, std::size_t mode,
                             std::optional<std::size_t> measure)
{
    const auto& outcomes = m_presenter.texts().outcomes;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto found = std::ranges::find(outcomes[i].indicators, indicator, &IndicatorTexts::slug);
        if (found == outcomes[i].indicators.end())
            continue;
        const auto at = static_cast<std::size_t>(found - outcomes[i].indicators.begin());
        if (measure && *measure >= found->measures.size())
            return false;
        if (measure)
            m_presenter.showMeasure(i, at, *measure);
        m_presenter.showMode(i, at, mode);
        section(i).choose(at);
        QTimer::singleShot(0, &section(i), [this, i] { m_scroll->verticalScrollBar()->setValue(section(i).y()); });
        return true;
    }
    return false;
}

void PriorityView::showStatuses()
{
    const auto& texts = m_presenter.texts();
    m_header->setPriority(texts);
    for (std::size_t i = 0; i < std::min(m_sections.size(), texts.outcomes.size()); ++i)
        m_sections[i]->setStatus(texts.outcomes[i].status);
}

void PriorityView::openWorstStatus()
{
    const auto& texts = m_presenter.texts();
    const auto worst = std::ranges::find_if(texts.outcomes,
                                            [&](const auto& outcome) { return outcome.status.status == texts.status; });
    if (worst != texts.outcomes.end())
        openStatus(static_cast<std::size_t>(worst - texts.outcomes.begin()));
}

void PriorityView::openStatus(std::size_t outcome)
{
    const auto& texts = m_presenter.texts().outcomes.at(outcome);
    auto* dialog = new StatusDialog(texts.title, texts.status, m_theme, this);
    connect(dialog, &StatusDialog::decided, &m_presenter,
            [this, slug = texts.slug](domain::Status status, const QString& reason) {
                m_presenter.decideStatus(slug, status, reason);
            });
    dialog->open();
}

void PriorityView::seekProblem(const domain::OutcomeSlug& outcome, bool forwards)
{
    const auto& outcomes = m_presenter.texts().outcomes;
    const auto found = std::ranges::find(outcomes, outcome, &OutcomeTexts::slug);
    if (found != outcomes.end())
        section(static_cast<std::size_t>(found - outcomes.begin())).figures().seekProblem(forwards);
}

QString PriorityView::explanation() const
{
    for (const auto* section : m_sections) {
        if (section->isVisible() && section->isAncestorOf(QApplication::focusWidget()))
            return section->explanation();
    }
    return m_sections.empty() ? QString() : m_sections.front()->explanation();
}

} // namespace outturn::gui
