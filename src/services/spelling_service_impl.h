// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictionary_folders.h"
#include "workspace.h"

#include <outturn/services/spelling_service.h>

#include <memory>
#include <optional>
#include <set>

class Hunspell;

namespace outturn::services {

/// The dictionary is loaded when the first word is looked at, so that opening a store does not wait for it.
class SpellingServiceImpl : public SpellingService
{
public:
    explicit SpellingServiceImpl(Workspace& workspace);
    ~SpellingServiceImpl() override;

    [[nodiscard]] bool available() const override;
    [[nodiscard]] bool isRight(std::string_view word) override;
    [[nodiscard]] std::vector<std::string> suggestions(std::string_view word) override;
    [[nodiscard]] Result<void> addWord(const std::string& word, const std::string& by) override;
    [[nodiscard]] Result<std::vector<std::string>> officeWords() override;

private:
    [[nodiscard]] Hunspell* dictionary();
    [[nodiscard]] bool isOfficeWord(const std::string& word);

    Workspace& m_workspace;
    std::optional<Dictionary> m_files;
    std::unique_ptr<Hunspell> m_hunspell;
    std::set<std::string, std::less<>> m_officeWords;
    std::optional<std::int64_t> m_officeWordsAt; ///< the store's change counter when they were read
};

} // namespace outturn::services
