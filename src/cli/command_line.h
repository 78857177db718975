// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <span>
#include <string>

namespace outturn::cli {

/// Exit statuses, a public contract (docs/cli.md).
enum ExitStatus {
    kDone = 0,
    kDoesNotHold = 1, ///< done, and what was asked about does not hold
    kUsage = 2,
    kInputRefused = 3, ///< nothing was changed
    kStoreRefused = 4  ///< missing, locked, corrupt, newer schema
};

/// Runs one command. `arguments` without the program's name. Results go to `out`, errors to `err`.
int run(std::span<const std::string> arguments, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace outturn::cli
