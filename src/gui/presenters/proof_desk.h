// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <outturn/domain/commentary.h>
#include <outturn/services/batch_service.h>
#include <outturn/services/proof_service.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// The proof of one commentary of an edition.
struct EditionProofRow
{
    domain::CommentaryVersion version{};
    services::Proof proof{};
    std::vector<services::TouchedFigure> touched{}; ///< rest on data revised since it was saved
};

/// Every outcome's saved commentary of one quarter, in the plan's order.
struct EditionProof
{
    domain::Period quarter{};
    std::vector<EditionProofRow> rows{};
};

/// Proves commentaries beside the window's own work: on a thread and a connection of its own, both made when first
/// needed. Signals arrive on the thread of the window.
///
/// Of several texts asked for one commentary only the newest is proven; single commentaries go before editions.
class ProofDesk : public QObject
{
    Q_OBJECT

public:
    /// Opens the store of `services` for itself; `services` is not used again.
    explicit ProofDesk(services::Services& services, QObject* parent = nullptr);
    ~ProofDesk() override;

    /// Asks for a proof of a text and returns the ticket that `proven` will carry.
    std::uint64_t prove(const domain::CommentaryKey& key, const QString& text);
    /// Asks for all saved commentaries of a quarter.
    void proveEdition(const domain::Period& quarter);
    /// Reads figures and targets anew at the next proof.
    void forget();
    /// Whether anything asked for is still to come.
    [[nodiscard]] bool isBusy() const;

signals:
    void proven(quint64 ticket, const std::shared_ptr<const services::Proof>& proof);
    void editionProven(const std::shared_ptr<const EditionProof>& edition);
    void failed(const QString& sentence);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
    std::uint64_t m_lastTicket{0};
};

} // namespace outturn::gui
