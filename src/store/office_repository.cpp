// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/office_repository.h>

#include "connection.h"

namespace outturn::store {

Result<std::vector<std::string>> OfficeRepository::words() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<std::string>> {
        std::string word;
        soci::statement rows =
            (connection.sql().prepare << "SELECT word FROM office_word ORDER BY word", soci::into(word));
        rows.execute();
        std::vector<std::string> words;
        while (rows.fetch())
            words.push_back(word);
        return words;
    });
}

Result<std::optional<std::string>> OfficeRepository::setting(const std::string& key) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::optional<std::string>> {
        std::string value;
        connection.sql() << "SELECT value FROM setting WHERE name = :name", soci::use(key), soci::into(value);
        return connection.sql().got_data() ? std::optional(value) : std::nullopt;
    });
}

Result<void> OfficeRepository::addWord(Transaction& transaction, const std::string& word, const std::string& by)
{
    const std::string at = isoTimestamp(transaction.now());
    transaction.connection().sql()
        << "INSERT INTO office_word (word, added_by, added_at) VALUES (:w, :b, :a) ON CONFLICT (word) DO NOTHING",
        soci::use(word), soci::use(by), soci::use(at);
    return {};
}

Result<void> OfficeRepository::setSetting(Transaction& transaction, const std::string& key, const std::string& value,
                                          const std::string& by)
{
    const std::string at = isoTimestamp(transaction.now());
    transaction.connection().sql() << "INSERT INTO setting (name, value, set_by, set_at) VALUES (:n, :v, :b, :a) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
                                      "set_by = excluded.set_by, set_at = excluded.set_at",
        soci::use(key), soci::use(value), soci::use(by), soci::use(at);
    return {};
}

} // namespace outturn::store
