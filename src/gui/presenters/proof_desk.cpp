// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/proof_desk.h"

#include "gui/presenters/proof_worker.h"

#include <outturn/services/store_service.h>

namespace outturn::gui {

ProofDesk::ProofDesk(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, services.store().path(), services.session()))
{
}

ProofDesk::~ProofDesk() = default;

std::uint64_t ProofDesk::prove(const domain::CommentaryKey& key, const QString& text)
{
    m_worker->prove(++m_lastTicket, key, text.toStdString());
    return m_lastTicket;
}

void ProofDesk::proveEdition(const domain::Period& quarter)
{
    m_worker->proveEdition(quarter);
}

void ProofDesk::forget()
{
    m_worker->forget();
}

bool ProofDesk::isBusy() const
{
    return m_worker->isBusy();
}

} // namespace outturn::gui
