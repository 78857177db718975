// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace outturn::platform {

/// Bytes of memory this process has resident; 0 where the system does not tell.
[[nodiscard]] std::uint64_t residentBytes();

/// The name the user is logged in with; "Analyst" where the system does not tell.
[[nodiscard]] std::string userName();

/// The folder of the running program.
[[nodiscard]] std::filesystem::path programFolder();

/// Makes what was written to `file` (and its place in its folder) survive a power cut.
void flushToDisk(const std::filesystem::path& file);

/// Whether a person watches the error output, so that progress may be drawn there.
[[nodiscard]] bool errorOutputIsTerminal();

/// How long ago this process was started, to about 10 ms; 0 where the system does not tell.
[[nodiscard]] std::chrono::milliseconds processAge();

} // namespace outturn::platform
