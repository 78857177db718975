// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <filesystem>

namespace outturn::store {

/// A file that is made beside its future place and takes its name only when whole. Whatever is left of it when this
/// goes out of scope is removed.
class FileBeside
{
public:
    explicit FileBeside(std::filesystem::path place);
    ~FileBeside();
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Flushes the file to disk and gives it its name. Fails with `AlreadyExists` where something has that name, and
    /// with `StoreReadOnly` where the folder refuses.
    [[nodiscard]] Result<void> takePlace();

private:
    std::filesystem::path m_place;
    std::filesystem::path m_path;
};

/// Fails with `AlreadyExists` where there is anything at `place`.
[[nodiscard]] Result<void> mustBeFree(const std::filesystem::path& place);

} // namespace outturn::store
