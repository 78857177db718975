// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/facts_presenter.h"

#include "gui/presenters/commentary_presenter.h"

#include <outturn/analysis/fact_choice.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/plan.h>
#include <outturn/domain/quantity.h>
#include <outturn/services/check_service.h>
#include <outturn/services/facts_service.h>
#include <outturn/services/live_figure_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/said_facts.h>
#include <outturn/services/services.h>

#include <algorithm>

namespace outturn::gui {
namespace {

using analysis::Fact;
using analysis::FactKind;

constexpr std::size_t kMostFacts = 12;
constexpr std::size_t kMostEvidence = 4;
constexpr int kLoadDelay = 30;  // milliseconds: the panel is painted first
constexpr int kMarkDelay = 400; // milliseconds after a change of the text

FactMark markOf(const Fact& fact)
{
    if (fact.kind == FactKind::Target)
        return fact.concern ? FactMark::Bad : FactMark::Good;
    return fact.concern ? FactMark::Watch : FactMark::Plain;
}

QString wordOf(FactMark mark)
{
    switch (mark) {
    case FactMark::Good:
        return FactsPresenter::tr("Target met");
    case FactMark::Watch:
        return FactsPresenter::tr("Concern");
    case FactMark::Bad:
        return FactsPresenter::tr("Target missed");
    case FactMark::Plain:
        break;
    }
    return {};
}

QString periodsOf(const Fact& fact)
{
    QStringList periods;
    for (const auto& point : fact.evidence) {
        if (static_cast<std::size_t>(periods.size()) == kMostEvidence) {
            periods.append(
                FactsPresenter::tr("%n more", nullptr, static_cast<int>(fact.evidence.size() - kMostEvidence)));
            break;
        }
        periods.append(QString::fromStdString(domain::periodTitle(point.period)));
    }
    return FactsPresenter::tr("Rests on: %1").arg(periods.join(QStringLiteral(", ")));
}

FactTexts textsOf(const Fact& fact)
{
    const FactMark mark = markOf(fact);
    FactTexts texts{.sentence = QString::fromStdString(fact.text),
                    .mark = mark,
                    .markWord = wordOf(mark),
                    .evidence = periodsOf(fact),
                    .indicator = fact.indicator};
    for (const auto& point : fact.evidence)
        texts.periods.push_back(point.period);
    return texts;
}

} // namespace

FactsPresenter::FactsPresenter(services::Services& services, CommentaryPresenter& commentary, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_commentary(commentary)
{
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(kLoadDelay);
    m_markSoon.setSingleShot(true);
    m_markSoon.setInterval(kMarkDelay);
    connect(&m_loadSoon, &QTimer::timeout, this, &FactsPresenter::load);
    connect(&m_markSoon, &QTimer::timeout, this, &FactsPresenter::mark);
    connect(&m_commentary, &CommentaryPresenter::textLoaded, this, &FactsPresenter::refresh);
    connect(&m_commentary, &CommentaryPresenter::stateChanged, this, [this] {
        m_markSoon.start();
        emit marksChanged();
    });
}

void FactsPresenter::refresh()
{
    m_loadSoon.start();
}

void FactsPresenter::load()
{
    const auto& key = m_commentary.key();
    m_all.clear();
    m_emptyReason.clear();
    if (const auto facts = m_services.facts().facts(key.outcome, key.quarter))
        m_all = **facts;
    else
        m_emptyReason = QString::fromStdString(facts.error().message);
    m_telling = analysis::tellingFacts(m_all, kMostFacts);
    m_texts.clear();
    for (const auto& fact : m_telling)
        m_texts.push_back(textsOf(fact));
    if (m_all.empty() && m_emptyReason.isEmpty())
        m_emptyReason = tr("No figures support a statement on this outcome yet. Import some, or set an indicator.");
    mark();
    emit factsLoaded();
}

void FactsPresenter::mark()
{
    const auto& key = m_commentary.key();
    // As people read it: live figures stand in the text as references.
    const std::string typed = m_commentary.text().toStdString();
    const auto expanded = m_services.liveFigures().expand(typed, key.quarter);
    const std::string& text = expanded ? expanded->text : typed;
    const auto claims = m_services.checks().check(key.outcome, key.quarter, text);
    const auto said = claims ? services::saidFacts(m_telling, *claims, text) : std::vector<bool>(m_telling.size());
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i].said = said[i];
    emit marksChanged();
}

bool FactsPresenter::canDraft() const
{
    return !m_all.empty() && m_commentary.text().trimmed().isEmpty();
}

QString FactsPresenter::firstDraft() const
{
    return QString::fromStdString(analysis::firstDraft(m_all, indicatorOrder()));
}

std::vector<domain::IndicatorSlug> FactsPresenter::indicatorOrder() const
{
    std::vector<domain::IndicatorSlug> order;
    const auto plan = m_services.plan().plan();
    const auto* outcome = plan ? domain::findOutcome(**plan, m_commentary.key().outcome) : nullptr;
    if (outcome) {
        for (const auto& indicator : outcome->indicators)
            order.push_back(indicator.slug);
    }
    return order;
}

} // namespace outturn::gui
