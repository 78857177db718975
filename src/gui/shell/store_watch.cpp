// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/store_watch.h"

#include <outturn/services/services.h>
#include <outturn/services/store_service.h>

#include <chrono>

namespace outturn::gui {

StoreWatch::StoreWatch(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_seen(services.store().changesByOthers())
{
    connect(&m_beat, &QTimer::timeout, this, &StoreWatch::look);
    m_beat.start(std::chrono::seconds(2));
}

void StoreWatch::look()
{
    const auto now = m_services.store().changesByOthers();
    if (now == m_seen)
        return;
    m_seen = now;
    emit changedElsewhere();
}

} // namespace outturn::gui
