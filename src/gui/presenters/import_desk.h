// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <outturn/services/progress.h>
#include <outturn/services/services.h>

#include <functional>
#include <memory>

namespace outturn::gui {

/// Works for the import wizard beside the window: on a thread and a connection of its own, both made when first
/// needed. One job after the other; signals and answers arrive on the thread of the window.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    /// What is to be told on the window's thread once a job is done.
    using Answer = std::function<void()>;
    using Job = std::function<Answer(services::Services&, const services::Progress&)>;

    /// Opens the store of `services` for itself; `services` is not used again.
    explicit ImportDesk(services::Services& services, QObject* parent = nullptr);
    /// Stops what runs, and waits for it.
    ~ImportDesk() override;

    void queue(Job job);
    /// Stops what runs and forgets what waits; their answers do not come.
    void cancel();
    /// Stops what runs; its answer says how far it came.
    void stop();
    [[nodiscard]] bool isBusy() const;

signals:
    void progressed(double share);
    /// The store could not be opened.
    void failed(const QString& sentence);
    void idle();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace outturn::gui
