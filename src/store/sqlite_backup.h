// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>

#include <chrono>
#include <functional>

namespace outturn::store::sqlite {

/// Copies every page of `from` as it is at this moment into the empty `to`. Returns false when `proceed` did.
[[nodiscard]] bool copyPages(soci::session& from, soci::session& to, std::chrono::milliseconds patience,
                             const std::function<bool(double share)>& proceed);

} // namespace outturn::store::sqlite
