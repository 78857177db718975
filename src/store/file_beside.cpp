// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_beside.h"

#include "failure.h"

#include <outturn/base/platform.h>

#include <fmt/format.h>
#include <sodium.h>

#include <stdexcept>

namespace outturn::store {
namespace {

namespace fs = std::filesystem;

fs::path nameBeside(const fs::path& place)
{
    // Random, so that two programs that make the same store at once do not share an unfinished file.
    if (sodium_init() < 0)
        throw std::runtime_error("no source of randomness");
    fs::path name = place;
    name += fmt::format(".{:08x}.part", randombytes_random());
    return name;
}

// A hard link fails where the name is taken, which a rename would silently overwrite.
std::error_code linkInto(const fs::path& from, const fs::path& place)
{
    std::error_code failed;
    fs::create_hard_link(from, place, failed);
    if (!failed || failed == std::errc::file_exists)
        return failed;
    if (fs::exists(place))
        return std::make_error_code(std::errc::file_exists);
    fs::rename(from, place, failed); // FAT and some network drives know no links
    return failed;
}

tl::unexpected<Error> taken(const fs::path& place)
{
    return failure(
        ErrorCode::AlreadyExists,
        fmt::format("There is already a file at \"{}\", and it was left as it is; choose another name.", shown(place)),
        {{"file", shown(place)}});
}

} // namespace

Result<void> mustBeFree(const fs::path& place)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(place, ignored)))
        return taken(place);
    return {};
}

FileBeside::FileBeside(fs::path place)
    : m_place(std::move(place))
    , m_path(nameBeside(m_place))
{
}

FileBeside::~FileBeside()
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::path left = m_path;
        left += suffix;
        std::error_code ignored;
        fs::remove(left, ignored);
    }
}

Result<void> FileBeside::takePlace()
{
    platform::flushToDisk(m_path);
    const std::error_code failed = linkInto(m_path, m_place);
    if (failed == std::errc::file_exists)
        return taken(m_place);
    if (failed)
        return tl::unexpected<Error>(storeError(ErrorCode::StoreReadOnly, {m_place}, failed.message()));
    platform::flushToDisk(m_place);
    return {};
}

} // namespace outturn::store
