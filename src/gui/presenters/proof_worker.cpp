// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/proof_worker.h"

#include <outturn/services/commentary_service.h>
#include <outturn/services/plan_service.h>

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace outturn::gui {

ProofDesk::Worker::Worker(ProofDesk& desk, std::filesystem::path store, services::Session session)
    : m_desk(desk)
    , m_path(std::move(store))
    , m_session(std::move(session))
{
}

ProofDesk::Worker::~Worker()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void ProofDesk::Worker::begin()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    m_wake.notify_all();
}

void ProofDesk::Worker::prove(std::uint64_t ticket, const domain::CommentaryKey& key, std::string text)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto older = std::ranges::find(m_jobs, key, &Job::key);
        if (older == m_jobs.end()) {
            m_jobs.push_back({ticket, key, std::move(text)});
            ++m_open;
        } else {
            *older = {ticket, key, std::move(text)};
        }
    }
    begin();
}

void ProofDesk::Worker::proveEdition(const domain::Period& quarter)
{
    {
        const std::lock_guard lock(m_mutex);
        m_open += m_edition ? 0 : 1;
        m_edition = quarter;
    }
    begin();
}

void ProofDesk::Worker::forget()
{
    const std::lock_guard lock(m_mutex);
    m_forget = true;
}

bool ProofDesk::Worker::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_open > 0;
}

void ProofDesk::Worker::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_jobs.empty() || m_edition.has_value(); }))
            return;
        const auto edition = m_jobs.empty() ? std::exchange(m_edition, std::nullopt) : std::nullopt;
        lock.unlock();
        if (edition)
            doEdition(*edition, stop);
        else
            doWaitingJobs();
    }
}

bool ProofDesk::Worker::open()
{
    if (!m_services) {
        auto opened = services::Services::open(m_path, m_session);
        if (!opened) {
            tellFailure(opened.error());
            return false;
        }
        m_services = std::move(*opened);
    }
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_forget, false)) {
        m_services->plan().reload();
        m_services->proofs().forget();
    }
    return true;
}

void ProofDesk::Worker::doWaitingJobs()
{
    for (;;) {
        Job job;
        {
            const std::lock_guard lock(m_mutex);
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        doJob(job);
        finishOne();
    }
}

void ProofDesk::Worker::doJob(const Job& job)
{
    if (!open())
        return;
    auto proof = m_services->proofs().proof(job.key, job.text);
    if (!proof)
        return tellFailure(proof.error());
    QMetaObject::invokeMethod(
        &m_desk,
        [desk = &m_desk, ticket = job.ticket, made = std::make_shared<const services::Proof>(std::move(*proof))] {
            emit desk->proven(ticket, made);
        },
        Qt::QueuedConnection);
}

Result<std::vector<services::TouchedFigure>> ProofDesk::Worker::touchedBy(const domain::CommentaryVersion& version,
                                                                          const services::Proof& proof)
{
    if (version.version == 0)
        return std::vector<services::TouchedFigure>{};
    return m_services->batches().touched(version, proof);
}

void ProofDesk::Worker::doEdition(const domain::Period& quarter, const std::stop_token& stop)
{
    EditionProof edition{.quarter = quarter};
    const auto plan = open() ? m_services->plan().plan() : failure(ErrorCode::NotFound, {});
    if (!plan)
        return finishOne();
    for (const domain::Outcome* outcome : domain::outcomes(**plan)) {
        doWaitingJobs();
        if (stop.stop_requested())
            return;
        auto version = m_services->commentary().current({outcome->slug, quarter});
        auto proof = version ? m_services->proofs().proof(version->key, version->text)
                             : Result<services::Proof>(tl::unexpected(version.error()));
        auto touched = proof ? touchedBy(*version, *proof) : tl::unexpected(proof.error());
        if (!touched) {
            tellFailure(touched.error());
            return finishOne();
        }
        edition.rows.push_back({std::move(*version), std::move(*proof), std::move(*touched)});
    }
    QMetaObject::invokeMethod(
        &m_desk,
        [desk = &m_desk, made = std::make_shared<const EditionProof>(std::move(edition))] {
            emit desk->editionProven(made);
        },
        Qt::QueuedConnection);
    finishOne();
}

void ProofDesk::Worker::tellFailure(const Error& error)
{
    QMetaObject::invokeMethod(
        &m_desk, [desk = &m_desk, sentence = QString::fromStdString(error.message)] { emit desk->failed(sentence); },
        Qt::QueuedConnection);
}

// On the window's thread, behind the result: whoever waits for the desk finds it told.
void ProofDesk::Worker::finishOne()
{
    QMetaObject::invokeMethod(
        &m_desk,
        [this] {
            const std::lock_guard lock(m_mutex);
            --m_open;
        },
        Qt::QueuedConnection);
}

} // namespace outturn::gui
