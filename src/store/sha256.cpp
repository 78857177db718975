// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include <array>

namespace outturn::store {

void RunningSha256::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string RunningSha256::finish()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&m_state, digest.data());
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

} // namespace outturn::store
