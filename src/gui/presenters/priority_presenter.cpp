// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/priority_presenter.h"

#include "gui/commands/change_log.h"
#include "gui/commands/decide_status_command.h"
#include "gui/presenters/chart_drawing.h"
#include "gui/presenters/commentary_presenter.h"
#include "gui/presenters/commentary_proof.h"
#include "gui/presenters/commentary_spelling.h"
#include "gui/presenters/entry_presenter.h"
#include "gui/presenters/facts_presenter.h"
#include "gui/presenters/notes_presenter.h"
#include "gui/presenters/priority_about.h"
#include "gui/presenters/priority_page.h"

#include <outturn/services/services.h>

#include <algorithm>

namespace outturn::gui {

PriorityPresenter::PriorityPresenter(services::Services& services, ProofDesk& proofs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_desk(proofs)
    , m_log(new ChangeLog(this))
    , m_spelling(new CommentarySpelling(services, this))
    , m_notes(new NotesPresenter(services, *m_log, this))
    , m_entries(new EntryPresenter(services, *m_log, this))
    , m_drawing(new ChartDrawing(services, this))
{
    connect(m_log, &ChangeLog::commentaryWritten, this, &PriorityPresenter::commentarySaved);
    connect(m_log, &ChangeLog::commentaryRefused, this, &PriorityPresenter::onCommentaryRefused);
    connect(m_log, &ChangeLog::statusDecided, this, &PriorityPresenter::onStatusDecided);
    connect(m_log, &ChangeLog::statusRefused, this, [this](const Error& error) {
        m_refused = true;
        emit failed(QString::fromStdString(error.message));
    });
    connect(m_log, &ChangeLog::claimDecided, this, &PriorityPresenter::claimDecided);
    connect(m_log, &ChangeLog::claimRefused, this,
            [this](const Error& error) { emit failed(QString::fromStdString(error.message)); });
    connect(m_log, &ChangeLog::styleRefused, this,
            [this](const Error& error) { emit failed(QString::fromStdString(error.message)); });
    connect(m_drawing, &ChartDrawing::failed, this, &PriorityPresenter::failed);
    connect(m_spelling, &CommentarySpelling::failed, this, &PriorityPresenter::failed);
    connect(m_notes, &NotesPresenter::failed, this, &PriorityPresenter::failed);
    connect(m_entries, &EntryPresenter::failed, this, &PriorityPresenter::failed);
    connect(m_entries, &EntryPresenter::written, this, [this] {
        reload();
        emit figuresWritten();
    });
    connect(m_notes, &NotesPresenter::written, this, [this] {
        reload();
        emit noteWritten();
    });
}

PriorityPresenter::~PriorityPresenter() = default;

void PriorityPresenter::show(const domain::PrioritySlug& priority, const domain::Period& quarter,
                             const domain::OutcomeSlug& focus)
{
    if (!keepDrafts()) {
        emit failed(tr("What you wrote could not be kept as a draft, so this panel stays open. Copy your text to be "
                       "safe, then try again."));
        return;
    }
    m_focus = focus;
    const bool same = priority == m_priority && quarter == m_quarter && m_panel;
    m_priority = priority;
    m_quarter = quarter;
    m_entries->setQuarter(quarter);
    if (!load())
        return;
    if (!same)
        openCommentaries();
    emit panelLoaded();
}

void PriorityPresenter::reload()
{
    if (m_priority.empty() || !load())
        return;
    m_focus = {};
    for (std::size_t i = 0; i < m_texts.outcomes.size(); ++i) {
        commentary(i).refresh();
        facts(i).refresh();
        proof(i).refresh();
    }
    emit panelLoaded();
}

bool PriorityPresenter::load()
{
    const auto panel = m_services.panels().panel(m_priority, m_quarter);
    if (!panel) {
        emit failed(QString::fromStdString(panel.error().message));
        return false;
    }
    m_panel = *panel;
    m_texts = priorityTexts(m_panel);
    for (auto& outcome : m_texts.outcomes)
        for (auto& indicator : outcome.indicators)
            m_drawing->restore(indicator, m_quarter);
    return true;
}

void PriorityPresenter::openCommentaries()
{
    for (std::size_t i = 0; i < m_texts.outcomes.size(); ++i)
        commentary(i).open({m_texts.outcomes[i].slug, m_quarter});
}

CommentaryPresenter& PriorityPresenter::commentary(std::size_t outcome)
{
    while (m_commentaries.size() <= outcome)
        addCommentary();
    return *m_commentaries[outcome];
}

bool PriorityPresenter::isLoadingFacts() const
{
    return std::ranges::any_of(m_facts, &FactsPresenter::isLoading);
}

FactsPresenter& PriorityPresenter::facts(std::size_t outcome)
{
    (void)commentary(outcome);
    return *m_facts[outcome];
}

CommentaryProof& PriorityPresenter::proof(std::size_t outcome)
{
    (void)commentary(outcome);
    return *m_proofs[outcome];
}

void PriorityPresenter::addCommentary()
{
    auto* commentary = new CommentaryPresenter(m_services, *m_log, this);
    connect(commentary, &CommentaryPresenter::draftKept, this, &PriorityPresenter::draftSaved);
    connect(commentary, &CommentaryPresenter::failed, this, &PriorityPresenter::failed);
    m_commentaries.push_back(commentary);
    m_proofs.push_back(new CommentaryProof(m_services, m_desk, *commentary, *m_log, this));
    m_facts.push_back(new FactsPresenter(m_services, *commentary, *m_proofs.back(), this));
}

void PriorityPresenter::rememberIn(std::unique_ptr<ChartChoices> choices)
{
    m_drawing->rememberIn(std::move(choices));
}

IndicatorTexts& PriorityPresenter::indicatorAt(std::size_t outcome, std::size_t indicator)
{
    return m_texts.outcomes.at(outcome).indicators.at(indicator);
}

void PriorityPresenter::showMeasure(std::size_t outcome, std::size_t indicator, std::size_t measure)
{
    if (m_drawing->showMeasure(indicatorAt(outcome, indicator), m_quarter, measure))
        emit indicatorLoaded(outcome, indicator);
}

void PriorityPresenter::showMode(std::size_t outcome, std::size_t indicator, std::size_t mode)
{
    if (m_drawing->showMode(indicatorAt(outcome, indicator), m_quarter, mode))
        emit indicatorLoaded(outcome, indicator);
}

void PriorityPresenter::showRange(std::size_t outcome, std::size_t indicator, const std::optional<ChartRange>& range)
{
    m_drawing->showRange(indicatorAt(outcome, indicator), range);
}

bool PriorityPresenter::decideStatus(const domain::OutcomeSlug& outcome, domain::Status status, const QString& reason)
{
    const auto current = m_services.status().status(outcome, m_quarter);
    if (!current) {
        emit failed(QString::fromStdString(current.error().message));
        return false;
    }
    const domain::StatusDecision decision{.outcome = outcome,
                                          .quarter = m_quarter,
                                          .status = status,
                                          .reason = reason.trimmed().toStdString(),
                                          .by = m_services.session().user};
    const auto former =
        current->decision.value_or(domain::StatusDecision{outcome, m_quarter, current->proposed, {}, decision.by});
    m_refused = false;
    m_log->stack().push(new DecideStatusCommand(m_services.status(), *m_log, former, decision));
    return !m_refused;
}

void PriorityPresenter::onStatusDecided(const domain::OutcomeSlug& outcome, const domain::Period& quarter)
{
    const auto shown = std::ranges::find(m_texts.outcomes, outcome, &OutcomeTexts::slug);
    const auto status = m_services.status().status(outcome, quarter);
    if (shown != m_texts.outcomes.end() && quarter == m_quarter && status) {
        shown->status = statusTexts(*status);
        setWorstStatus(m_texts);
    }
    emit statusChanged();
}

void PriorityPresenter::onCommentaryRefused(const domain::CommentaryKey& key, const Error& error)
{
    const bool shown = std::ranges::any_of(m_texts.outcomes, [&](const auto& outcome) {
        return key == domain::CommentaryKey{outcome.slug, m_quarter};
    });
    if (!shown)
        emit failed(QString::fromStdString(error.message));
}

bool PriorityPresenter::keepDrafts()
{
    bool kept = true;
    for (auto* commentary : m_commentaries)
        kept = commentary->keepDraft() && kept;
    return kept;
}

bool PriorityPresenter::hasUnsavedText() const
{
    const auto open =
        m_commentaries.begin() + static_cast<std::ptrdiff_t>(std::min(m_commentaries.size(), m_texts.outcomes.size()));
    return std::any_of(m_commentaries.begin(), open, [](const auto* commentary) { return commentary->isUnsaved(); });
}

QUndoStack& PriorityPresenter::changes()
{
    return m_log->stack();
}

} // namespace outturn::gui
