// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <soci/soci.h>

#include <optional>
#include <string>

namespace outturn::store {

/// The key of a named row of `table` (`outcome`, `indicator`, `area`); nothing where there is none.
[[nodiscard]] std::optional<long long> idOf(soci::session& sql, const std::string& table, const std::string& slug);

/// The same, failing with `NotFound` and a sentence that names it.
[[nodiscard]] Result<long long> knownId(soci::session& sql, const std::string& table, const std::string& slug);

/// "The store has no indicator …"
[[nodiscard]] tl::unexpected<Error> unknown(const std::string& kind, const std::string& name);

} // namespace outturn::store
