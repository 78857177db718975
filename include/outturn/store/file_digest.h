// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <filesystem>
#include <string>

namespace outturn::store {

/// The SHA-256 of a file's bytes, in hexadecimal. Fails with `NotFound` where it cannot be read.
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path& file);

} // namespace outturn::store
