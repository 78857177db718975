// SPDX-License-Identifier: GPL-3.0-or-later
#include "failure.h"

#include "sqlite_dialect.h"

#include <fmt/format.h>

namespace outturn::store {
namespace {

std::string sentence(ErrorCode code, const Subject& subject, const std::string& detail)
{
    const std::string file = fmt::format("\"{}\"", shown(subject.path));
    switch (code) {
    case ErrorCode::StoreMissing:
        return fmt::format("There is no store at {}; check the path, or create one there.", file);
    case ErrorCode::StoreNotOurs:
        return fmt::format("{} is not an Outturn store ({}); choose another file.", file, detail);
    case ErrorCode::StoreNewer:
        return fmt::format("{} was written by a newer version of Outturn ({}); open it with that version.", file,
                           detail);
    case ErrorCode::StoreCorrupt:
        return fmt::format("{} is damaged ({}); restore the latest backup and keep this file for examination.", file,
                           detail);
    case ErrorCode::StoreLocked:
        return fmt::format("{} is held by another program that did not let go of it within {:g} s; close that program "
                           "or try again.",
                           file, static_cast<double>(subject.busyTimeout.count()) / 1000.0);
    case ErrorCode::StoreReadOnly:
        return fmt::format("{} cannot be written to ({}); check the rights to the file and its folder, or work on a "
                           "copy.",
                           file, detail);
    case ErrorCode::StoreDiskFull:
        return fmt::format("There is no space left to write to {}, and nothing of this change was kept; free some "
                           "space and try again.",
                           file);
    default:
        return fmt::format("The database engine failed on {} ({}), and nothing of this change was kept; try again.",
                           file, detail);
    }
}

} // namespace

std::string shown(const std::filesystem::path& path)
{
    const auto utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

Error storeError(ErrorCode code, const Subject& subject, const std::string& detail)
{
    Error error{code, sentence(code, subject, detail), {{"store", shown(subject.path)}}};
    if (!detail.empty())
        error.context.emplace_back("detail", detail);
    return error;
}

Error storeError(const soci::soci_error& error, const Subject& subject)
{
    return storeError(sqlite::codeOf(error), subject, error.get_error_message());
}

Error storeError(const UnreadableContent& error, const Subject& subject)
{
    return storeError(ErrorCode::StoreCorrupt, subject, error.what());
}

} // namespace outturn::store
