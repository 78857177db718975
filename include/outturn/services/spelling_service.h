// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// British English by Hunspell, and the office's own words kept in the store.
class SpellingService
{
public:
    virtual ~SpellingService() = default;

    /// Whether a dictionary was found; without one every word counts as right and the editor says so.
    [[nodiscard]] virtual bool available() const = 0;
    /// A word (UTF-8, no blanks). Words with digits, and those in capitals (KSI, MARAC), are never wrong.
    [[nodiscard]] virtual bool isRight(std::string_view word) = 0;
    [[nodiscard]] virtual std::vector<std::string> suggestions(std::string_view word) = 0;
    /// Adds a word to the office's list, for everybody who uses the store.
    [[nodiscard]] virtual Result<void> addWord(const std::string& word, const std::string& by) = 0;
    [[nodiscard]] virtual Result<std::vector<std::string>> officeWords() = 0;
};

} // namespace outturn::services
