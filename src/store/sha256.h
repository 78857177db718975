// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

#include <string>
#include <string_view>

namespace outturn::store {

/// A SHA-256 that grows with the bytes it is shown.
class RunningSha256
{
public:
    RunningSha256() { crypto_hash_sha256_init(&m_state); }

    void add(std::string_view bytes);
    /// In hexadecimal. Nothing may be added after.
    [[nodiscard]] std::string finish();

private:
    crypto_hash_sha256_state m_state{};
};

} // namespace outturn::store
