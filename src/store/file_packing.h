// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace outturn::store {

/// Packs a file on a thread of its own; a few pieces are ahead of who takes them, never more.
class FilePacking
{
public:
    explicit FilePacking(std::filesystem::path path);

    /// The next packed bytes, waiting for them; nothing after the last.
    [[nodiscard]] std::optional<std::string> next();
    /// Of the file's bytes, once `next` gave nothing; none where the file could not be read to its end.
    [[nodiscard]] const std::optional<std::string>& sha256() const { return m_sha256; }

private:
    void pack(const std::stop_token& stop);
    /// False where packing is to stop.
    bool hand(std::string& packed, const std::stop_token& stop);
    void end(std::optional<std::string> sha256);

    std::filesystem::path m_path;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::string> m_pieces;
    bool m_ended{false};
    std::optional<std::string> m_sha256;
    std::jthread m_thread; // last, so that it ends before what it uses goes
};

} // namespace outturn::store
