// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn {

/// What kind of failure happened, for the caller that must react differently to each.
enum class ErrorCode {
    InvalidText,       ///< text that does not parse as what it should be
    NotFound,          ///< a plan part, indicator, file or version that is not there
    AlreadyExists,     ///< refusing to overwrite
    Conflict,          ///< the base version is no longer the newest
    ReasonRequired,    ///< a decision that differs from the proposal came without a reason
    TooFewPoints,      ///< a statistic needs more values
    BadInput,          ///< a file that is not in the expected form, or a value that cannot be taken
    Unsupported,       ///< asked for what this version cannot do
    StoreMissing,      ///< no file at the given path
    StoreNotOurs,      ///< a file, but not an Outturn store
    StoreNewer,        ///< written by a newer version of Outturn
    StoreCorrupt,      ///< damaged content
    StoreLocked,       ///< another process holds it for longer than we wait
    StoreReadOnly,     ///< file, folder or medium does not allow writing
    StoreDiskFull,     ///< no space left
    StoreFailed,       ///< any other failure of the database engine
    Cancelled,         ///< the user stopped it; nothing was changed
};

} // namespace outturn
