// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/file_digest.h>

#include "failure.h"
#include "sha256.h"

#include <fmt/format.h>

#include <array>
#include <fstream>

namespace outturn::store {
namespace {

constexpr std::size_t kPiece = 1U << 16;

tl::unexpected<Error> unreadable(const std::filesystem::path& file)
{
    return failure(ErrorCode::NotFound,
                   fmt::format("{} cannot be read; check its name and whether you may open it.", shown(file)),
                   {{"file", shown(file)}});
}

} // namespace

Result<std::string> sha256OfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return unreadable(file);
    RunningSha256 digest;
    std::array<char, kPiece> piece{};
    while (stream.read(piece.data(), piece.size()), stream.gcount() > 0)
        digest.add({piece.data(), static_cast<std::size_t>(stream.gcount())});
    if (stream.bad())
        return unreadable(file);
    return digest.finish();
}

} // namespace outturn::store
