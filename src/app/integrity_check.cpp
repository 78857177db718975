// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrity_check.h"

#include <outturn/services/services.h>
#include <outturn/services/store_service.h>

namespace outturn::app {

IntegrityCheck::IntegrityCheck(std::filesystem::path store)
    : m_work([this, path = std::move(store)] {
        auto services = services::Services::open(path);
        if (!services)
            return; // the window's own connection says why
        if (const auto checked = (*services)->store().check(); !checked)
            emit damageFound(QString::fromStdString(checked.error().message));
    })
{
}

} // namespace outturn::app
