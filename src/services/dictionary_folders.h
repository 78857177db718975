// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// Where Hunspell dictionaries usually lie, first those that the environment's DICPATH names, then beside the program,
/// then the system's.
[[nodiscard]] std::vector<std::filesystem::path> dictionaryFolders();

/// The two files of one dictionary.
struct Dictionary
{
    std::filesystem::path affixes;
    std::filesystem::path words;
};

/// The first dictionary of that name (`en_GB`) in those folders; nothing where there is none.
[[nodiscard]] std::optional<Dictionary> findDictionary(const std::vector<std::filesystem::path>& folders,
                                                       const std::string& name);

} // namespace outturn::services
