// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>

#include <cstdint>
#include <string>

namespace outturn::domain {

/// Who did what to what, when. Each entry carries the hash of the one before it, so that a gap shows.
struct AuditEntry
{
    std::int64_t number{0};
    Timestamp at{};
    std::string by{};
    std::string action{};  ///< `save-commentary`, `decide-status`, `load-batch` …
    std::string subject{}; ///< slug, quarter, batch number
    std::string detail{};
    std::string previousHash{}; ///< BLAKE2b-256 in hexadecimal
    std::string hash{};

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

} // namespace outturn::domain
