// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/file_digest.h>

#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <fstream>

namespace outturn::store {
namespace {

constexpr std::size_t kPiece = 1U << 16;

tl::unexpected<Error> unreadable(const std::filesystem::path& file)
{
    return failure(ErrorCode::NotFound,
                   fmt::format("{} cannot be read; check its name and whether you may open it.", file.string()),
                   {{"file", file.string()}});
}

std::string hexadecimal(const std::array<unsigned char, crypto_hash_sha256_BYTES>& digest)
{
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

} // namespace

Result<std::string> sha256OfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return unreadable(file);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::array<char, kPiece> piece{};
    while (stream.read(piece.data(), piece.size()), stream.gcount() > 0)
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()),
                                  static_cast<unsigned long long>(stream.gcount()));
    if (stream.bad())
        return unreadable(file);
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    return hexadecimal(digest);
}

} // namespace outturn::store
