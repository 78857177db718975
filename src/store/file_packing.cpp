// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_packing.h"

#include "deflate.h"
#include "sha256.h"

#include <fstream>
#include <utility>

namespace outturn::store {
namespace {

constexpr std::size_t kReadAtOnce = 1U << 18;
constexpr std::size_t kPiece = 1U << 20; // packed bytes
constexpr std::size_t kAhead = 8;        // pieces

} // namespace

FilePacking::FilePacking(std::filesystem::path path)
    : m_path(std::move(path))
    , m_thread([this](const std::stop_token& stop) { pack(stop); })
{
}

void FilePacking::pack(const std::stop_token& stop)
{
    std::ifstream stream(m_path, std::ios::binary);
    Packer packer;
    RunningSha256 digest;
    std::string bytes(kReadAtOnce, '\0');
    std::string packed;
    while (stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())), stream.gcount() > 0) {
        const std::string_view read(bytes.data(), static_cast<std::size_t>(stream.gcount()));
        digest.add(read);
        packer.add(read, packed);
        if (packed.size() >= kPiece && !hand(packed, stop))
            return;
    }
    if (!stream.eof())
        return end(std::nullopt);
    packer.finish(packed);
    if (hand(packed, stop))
        end(digest.finish());
}

bool FilePacking::hand(std::string& packed, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_pieces.size() < kAhead; }))
        return false;
    m_pieces.push_back(std::exchange(packed, {}));
    m_changed.notify_all();
    return true;
}

void FilePacking::end(std::optional<std::string> sha256)
{
    const std::lock_guard lock(m_mutex);
    m_sha256 = std::move(sha256);
    m_ended = true;
    m_changed.notify_all();
}

std::optional<std::string> FilePacking::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pieces.empty() || m_ended; });
    if (m_pieces.empty())
        return std::nullopt;
    std::string piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    m_changed.notify_all();
    return piece;
}

} // namespace outturn::store
