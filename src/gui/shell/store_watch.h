// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// Notices within two seconds that another window or process changed the store; what `services` itself writes it
/// overlooks. `services` must outlive it.
class StoreWatch : public QObject
{
    Q_OBJECT

public:
    explicit StoreWatch(services::Services& services, QObject* parent = nullptr);

    /// Looks now, rather than at the next beat.
    void look();

signals:
    void changedElsewhere();

private:
    services::Services& m_services;
    QTimer m_beat;
    std::int64_t m_seen;
};

} // namespace outturn::gui
