// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace outturn::importing {

/// Has pieces made on a thread of its own while those before are looked at: a few of them, each filled again once it
/// was looked at, so that memory is bounded and nothing is allocated a piece.
template <typename Piece> class ReadAhead
{
public:
    /// `fill` is called from the other thread until it returns false; that piece is not handed over.
    explicit ReadAhead(std::function<bool(Piece&)> fill)
        : m_fill(std::move(fill))
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    /// The next piece, the caller's until the next call; null after the last. Throws what `fill` threw.
    [[nodiscard]] Piece* next()
    {
        std::unique_lock lock(m_mutex);
        if (m_handed)
            ++m_taken;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_filled > m_taken || m_ended; });
        m_handed = m_filled > m_taken;
        if (!m_handed && m_thrown)
            std::rethrow_exception(std::exchange(m_thrown, nullptr));
        return m_handed ? &m_pieces[m_taken % kPieces] : nullptr;
    }

private:
    static constexpr std::size_t kPieces = 4;

    void run(const std::stop_token& stop)
    {
        std::exception_ptr thrown;
        try {
            while (waitForRoom(stop) && m_fill(m_pieces[m_filled % kPieces]))
                hand();
        } catch (...) {
            thrown = std::current_exception();
        }
        const std::lock_guard lock(m_mutex);
        m_thrown = thrown;
        m_ended = true;
        m_changed.notify_all();
    }

    bool waitForRoom(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait(lock, stop, [this] { return m_filled - m_taken < kPieces; });
    }

    void hand()
    {
        const std::lock_guard lock(m_mutex);
        ++m_filled;
        m_changed.notify_all();
    }

    std::function<bool(Piece&)> m_fill;
    std::array<Piece, kPieces> m_pieces{};
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::size_t m_filled{0}; ///< pieces so far
    std::size_t m_taken{0};  ///< pieces that are given back
    bool m_handed{false};
    bool m_ended{false};
    std::exception_ptr m_thrown;
    // The last, so that it ends before what it uses.
    std::jthread m_thread;
};

} // namespace outturn::importing
