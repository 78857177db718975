// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/facts_presenter.h"

#include "gui/presenters/commentary_presenter.h"
#include "gui/presenters/commentary_proof.h"

#include <outturn/analysis/fact_choice.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/plan.h>
#include <outturn/domain/quantity.h>
#include <outturn/services/facts_service.h>
#include <outturn/services/linked_facts.h>
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
constexpr int kLoadDelay = 30; // milliseconds: the panel is painted first

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

FactsPresenter::FactsPresenter(services::Services& services, CommentaryPresenter& commentary, CommentaryProof& proof,
                               QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_commentary(commentary)
    , m_proof(proof)
{
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(kLoadDelay);
    connect(&m_loadSoon, &QTimer::timeout, this, &FactsPresenter::load);
    connect(&m_commentary, &CommentaryPresenter::textLoaded, this, &FactsPresenter::refresh);
    connect(&m_commentary, &CommentaryPresenter::stateChanged, this, &FactsPresenter::marksChanged);
    connect(&m_proof, &CommentaryProof::proofChanged, this, &FactsPresenter::mark);
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
    const auto proof = m_proof.proof();
    // Without a proof nothing is known to be said; one of another outcome's commentary says nothing of these facts.
    if (!proof || m_loadSoon.isActive())
        return;
    std::vector<claims::Claim> claims;
    for (const auto& figure : proof->figures)
        claims.push_back(figure.claim);
    const auto said = services::saidFacts(m_telling, claims, proof->text);
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
    return linked(analysis::firstDraft(m_all, indicatorOrder()), m_all);
}

QString FactsPresenter::insertion(std::size_t fact) const
{
    const std::span<const Fact> facts(m_telling);
    return linked(facts[fact].text, facts.subspan(fact, 1));
}

QString FactsPresenter::linked(const std::string& text, std::span<const Fact> facts) const
{
    const auto live =
        services::linkedFacts(m_services.proofs(), m_services.liveFigures(), m_commentary.key(), text, facts);
    return QString::fromStdString(live.value_or(text));
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
