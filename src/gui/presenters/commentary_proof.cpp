// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/commentary_proof.h"

#include "gui/commands/change_log.h"
#include "gui/commands/decide_claim_command.h"
#include "gui/presenters/commentary_presenter.h"
#include "gui/presenters/proof_desk.h"

#include <outturn/claims/anchor.h>
#include <outturn/services/services.h>

#include <chrono>

namespace outturn::gui {
namespace {

// Long enough that a burst of keys is proven once, short enough that it seems to happen at once.
constexpr std::chrono::milliseconds kSettle{80};

} // namespace

CommentaryProof::CommentaryProof(services::Services& services, ProofDesk& desk, CommentaryPresenter& commentary,
                                 ChangeLog& log, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_desk(desk)
    , m_commentary(commentary)
    , m_log(log)
    , m_live(services)
    , m_style(services, log)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettle);
    connect(&m_soon, &QTimer::timeout, this, &CommentaryProof::ask);
    connect(&m_commentary, &CommentaryPresenter::textLoaded, this, &CommentaryProof::onLoaded);
    connect(&m_commentary, &CommentaryPresenter::stateChanged, this, &CommentaryProof::onText);
    connect(&m_commentary, &CommentaryPresenter::saved, this, &CommentaryProof::readRevisions);
    connect(&m_desk, &ProofDesk::proven, this, &CommentaryProof::adopt);
    connect(&m_log, &ChangeLog::claimDecided, this, [this](const domain::CommentaryKey& key) {
        if (key == m_commentary.key())
            ask();
    });
    connect(&m_style, &HouseStyle::changed, this, &CommentaryProof::ask);
    connect(&m_log, &ChangeLog::claimRefused, this, [this] { m_refused = true; });
}

void CommentaryProof::onLoaded()
{
    m_live.setKey(m_commentary.key());
    m_shownAt = m_services.session().clock();
    m_proof.reset();
    m_marks.clear();
    m_hints.clear();
    readRevisions();
    ask();
    emit proofChanged();
}

void CommentaryProof::readRevisions()
{
    m_revisions = m_live.revisions(m_commentary.savedVersion(), m_commentary.text(), m_shownAt);
}

void CommentaryProof::onText()
{
    if (m_commentary.text() != m_asked && !m_soon.isActive())
        m_soon.start();
}

void CommentaryProof::ask()
{
    m_soon.stop();
    m_asked = m_commentary.text();
    m_ticket = m_desk.prove(m_commentary.key(), m_asked);
}

void CommentaryProof::refresh()
{
    m_live.forget();
    readRevisions();
    ask();
    emit figuresRevised();
}

void CommentaryProof::adopt(std::uint64_t ticket, const std::shared_ptr<const services::Proof>& proof)
{
    if (ticket != m_ticket)
        return;
    m_proof = proof;
    m_marks = marksOf(*proof);
    m_hints = hintMarksOf(*proof);
    emit proofChanged();
}

QString CommentaryProof::text() const
{
    return m_proof ? QString::fromStdString(m_proof->text) : QString();
}

services::VerdictCounts CommentaryProof::counts() const
{
    return m_proof ? m_proof->counts : services::VerdictCounts{};
}

FigureCardTexts CommentaryProof::card(std::size_t figure)
{
    if (!m_proof || figure >= m_proof->figures.size())
        return {};
    const auto& proven = m_proof->figures[figure];
    const auto evidence = m_services.proofs().evidence(m_commentary.key(), proven);
    return figureCardTexts(proven, evidence ? *evidence : std::nullopt);
}

HintCardTexts CommentaryProof::hintCard(std::size_t hint) const
{
    return m_proof && hint < m_proof->hints.size() ? hintCardTexts(m_proof->hints[hint]) : HintCardTexts{};
}

bool CommentaryProof::decide(std::size_t figure, domain::ClaimRuling ruling, const QString& citation,
                             const QString& reason)
{
    if (!m_proof || figure >= m_proof->figures.size())
        return false;
    return push({.key = m_commentary.key(),
                 .anchor = claims::anchorOf(m_proof->text, m_proof->figures[figure].claim),
                 .ruling = ruling,
                 .citation = citation.trimmed().toStdString(),
                 .reason = reason.trimmed().toStdString()},
                false);
}

bool CommentaryProof::withdraw(std::size_t figure)
{
    const bool decided = m_proof && figure < m_proof->figures.size() && m_proof->figures[figure].decision;
    return decided && push(*m_proof->figures[figure].decision, true);
}

bool CommentaryProof::push(const domain::ClaimDecision& decision, bool withdrawn)
{
    const auto kind = withdrawn ? DecideClaimCommand::Kind::Withdraw : DecideClaimCommand::Kind::Decide;
    m_refused = false;
    m_log.stack().push(new DecideClaimCommand(m_services.proofs(), m_log, decision, kind, m_services.session().user));
    return !m_refused;
}

} // namespace outturn::gui
