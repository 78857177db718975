// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_desk.h"

#include <outturn/services/store_service.h>

#include <QMetaObject>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>
#include <utility>

namespace outturn::gui {
namespace {

constexpr double kStep = 0.01; // progress that is worth telling

} // namespace

class ImportDesk::Worker
{
public:
    Worker(ImportDesk& desk, std::filesystem::path store, services::Session session)
        : m_desk(desk)
        , m_path(std::move(store))
        , m_session(std::move(session))
    {
    }

    ~Worker()
    {
        cancel();
        m_thread.request_stop();
        m_wake.notify_all();
    }

    void queue(Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
            ++m_open;
        }
        if (!m_thread.joinable())
            m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
        m_wake.notify_all();
    }

    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_open -= static_cast<int>(m_jobs.size());
        m_jobs.clear();
        ++m_round;
        m_stop.request_stop();
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
        m_stopNext = !m_jobs.empty(); // one that has not begun yet shall not begin in earnest
    }

    [[nodiscard]] bool isBusy() const
    {
        const std::lock_guard lock(m_mutex);
        return m_open > 0;
    }

private:
    void run(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); }))
                return;
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_stop = {};
            if (std::exchange(m_stopNext, false))
                m_stop.request_stop();
            const services::Progress progress{.report = reporter(), .stop = m_stop.get_token()};
            const int round = m_round;
            lock.unlock();
            Answer answer = open() ? job(*m_services, progress) : Answer{};
            QMetaObject::invokeMethod(
                &m_desk, [this, round, answer = std::move(answer)] { finish(round, answer); }, Qt::QueuedConnection);
        }
    }

    [[nodiscard]] std::function<void(double)> reporter()
    {
        return [this, told = -1.0](double share) mutable {
            if (share - told < kStep && share >= told)
                return;
            told = share;
            QMetaObject::invokeMethod(
                &m_desk, [desk = &m_desk, share] { emit desk->progressed(share); }, Qt::QueuedConnection);
        };
    }

    bool open()
    {
        if (m_services)
            return true;
        auto opened = services::Services::open(m_path, m_session);
        if (opened) {
            m_services = std::move(*opened);
            return true;
        }
        QMetaObject::invokeMethod(
            &m_desk,
            [desk = &m_desk, sentence = QString::fromStdString(opened.error().message)] {
                emit desk->failed(sentence);
            },
            Qt::QueuedConnection);
        return false;
    }

    // On the window's thread. What was cancelled meanwhile is not told.
    void finish(int round, const Answer& answer)
    {
        bool current = false;
        bool last = false;
        {
            const std::lock_guard lock(m_mutex);
            current = round == m_round;
            last = --m_open == 0;
        }
        if (current && answer)
            answer();
        if (last && !isBusy())
            emit m_desk.idle();
    }

    ImportDesk& m_desk;
    std::filesystem::path m_path;
    services::Session m_session;
    std::unique_ptr<services::Services> m_services; ///< used by the thread alone
    mutable std::mutex m_mutex;                     ///< guards what follows
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    std::stop_source m_stop;
    bool m_stopNext{false};
    int m_round{0};        ///< cancelled so often
    int m_open{0};         ///< asked for and not yet told
    std::jthread m_thread; ///< last: it ends before what it uses
};

ImportDesk::ImportDesk(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, services.store().path(), services.session()))
{
}

ImportDesk::~ImportDesk() = default;

void ImportDesk::queue(Job job)
{
    m_worker->queue(std::move(job));
}

void ImportDesk::cancel()
{
    m_worker->cancel();
}

void ImportDesk::stop()
{
    m_worker->stop();
}

bool ImportDesk::isBusy() const
{
    return m_worker->isBusy();
}

} // namespace outturn::gui
