// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <filesystem>
#include <optional>
#include <string>

namespace outturn::services {

/// Looks at files before anybody asks to import them. Nothing is loaded, nothing written.
class WatchService
{
public:
    virtual ~WatchService() = default;

    /// Name of the mapping profile that a file fits: a kept one, or the plain one; nothing where none does, or where
    /// the file is no spreadsheet. Fails with `NotFound` for a file that is not there.
    [[nodiscard]] virtual Result<std::optional<std::string>> profileFor(const std::filesystem::path& file) = 0;
};

} // namespace outturn::services
