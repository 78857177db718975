// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// The offset of the first byte that is not part of well-formed UTF-8 (overlong forms and surrogates are not);
/// nothing where all of it is well formed.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes);

/// The bytes of a file as they are. Fails with `NotFound`, naming the path, where it is not there or cannot be read.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file);

/// A text file as UTF-8 with LF line ends and without a byte order mark.
/// Fails as `readFile` does, and with `BadInput`, naming file and line, where it is not UTF-8.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file);

} // namespace outturn::importing
