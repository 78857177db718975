// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary_folders.h"

#include <outturn/base/platform.h>
#include <outturn/base/text.h>

#include <cstdlib>

namespace outturn::services {
namespace {

#ifdef _WIN32
constexpr char kPathSeparator = ';';
#else
constexpr char kPathSeparator = ':';
#endif

constexpr std::string_view kSystemFolders[] = {
    "/usr/share/hunspell",          "/usr/share/myspell", "/usr/share/myspell/dicts",  "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell", "/Library/Spelling",  "C:/Program Files/Hunspell",
};

} // namespace

std::vector<std::filesystem::path> dictionaryFolders()
{
    std::vector<std::filesystem::path> folders;
    if (const char* named = std::getenv("DICPATH")) {
        for (const auto folder : split(named, kPathSeparator)) {
            if (!trimmed(folder).empty())
                folders.emplace_back(trimmed(folder));
        }
    }
    const auto program = platform::programFolder();
    folders.push_back(program / "dictionaries");
    folders.push_back(program.parent_path() / "share" / "hunspell");
    folders.insert(folders.end(), std::begin(kSystemFolders), std::end(kSystemFolders));
    return folders;
}

std::optional<Dictionary> findDictionary(const std::vector<std::filesystem::path>& folders, const std::string& name)
{
    std::error_code ignored;
    for (const auto& folder : folders) {
        const Dictionary found{folder / (name + ".aff"), folder / (name + ".dic")};
        if (std::filesystem::is_regular_file(found.affixes, ignored)
            && std::filesystem::is_regular_file(found.words, ignored))
            return found;
    }
    return std::nullopt;
}

} // namespace outturn::services
