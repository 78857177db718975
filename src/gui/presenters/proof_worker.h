// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/proof_desk.h"

#include <outturn/services/services.h>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

namespace outturn::gui {

/// The thread of a proof desk and what waits for it. Results are handed to the desk's own thread.
class ProofDesk::Worker
{
public:
    Worker(ProofDesk& desk, std::filesystem::path store, services::Session session);
    ~Worker();

    void prove(std::uint64_t ticket, const domain::CommentaryKey& key, std::string text);
    void proveEdition(const domain::Period& quarter);
    void forget();
    [[nodiscard]] bool isBusy() const;

private:
    struct Job
    {
        std::uint64_t ticket{0};
        domain::CommentaryKey key{};
        std::string text{};
    };

    void begin();
    void run(const std::stop_token& stop);
    bool open();
    void doJob(const Job& job);
    [[nodiscard]] Result<std::vector<services::TouchedFigure>> touchedBy(const domain::CommentaryVersion& version,
                                                                         const services::Proof& proof);
    void doEdition(const domain::Period& quarter, const std::stop_token& stop);
    /// Proves what was asked for a single commentary meanwhile.
    void doWaitingJobs();
    void tellFailure(const Error& error);
    void finishOne();

    ProofDesk& m_desk;
    std::filesystem::path m_path;
    services::Session m_session;
    std::unique_ptr<services::Services> m_services; ///< used by the thread alone
    mutable std::mutex m_mutex;                     ///< guards what follows
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    std::optional<domain::Period> m_edition{};
    bool m_forget{false};
    int m_open{0};         ///< asked for and not yet told
    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace outturn::gui
