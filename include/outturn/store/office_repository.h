// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/store/store.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

/// What the office keeps for everybody who uses the store: its own words for spelling, and settings by key.
class OfficeRepository
{
public:
    explicit OfficeRepository(const Store& store)
        : m_store(store)
    {
    }

    /// In alphabetical order of their bytes.
    [[nodiscard]] Result<std::vector<std::string>> words() const;
    /// Nothing where the key was never set.
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& key) const;

    /// Nothing happens where the word is there already.
    [[nodiscard]] static Result<void> addWord(Transaction& transaction, const std::string& word, const std::string& by);
    [[nodiscard]] static Result<void> setSetting(Transaction& transaction, const std::string& key,
                                                 const std::string& value, const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
