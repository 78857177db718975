// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/audit_repository.h>

#include "connection.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <limits>
#include <stdexcept>

namespace outturn::store {
namespace {

using domain::AuditEntry;

constexpr std::size_t kHashBytes = 32;

std::vector<AuditEntry> readEntries(soci::session& sql, const char* order, long long limit)
{
    AuditEntry entry;
    long long number = 0;
    std::string at;
    soci::statement rows =
        (sql.prepare << "SELECT number, at, done_by, action, subject, detail, previous_hash, hash FROM audit "
                        "ORDER BY number "
                     << order << " LIMIT :limit",
         soci::use(limit), soci::into(number), soci::into(at), soci::into(entry.by), soci::into(entry.action),
         soci::into(entry.subject), soci::into(entry.detail), soci::into(entry.previousHash), soci::into(entry.hash));
    rows.execute();
    std::vector<AuditEntry> entries;
    while (rows.fetch()) {
        entry.number = number;
        entry.at = stored(parseIsoTimestamp(at));
        entries.push_back(entry);
    }
    return entries;
}

void insertEntry(soci::session& sql, const AuditEntry& entry)
{
    const long long number = entry.number;
    const std::string at = isoTimestamp(entry.at);
    sql << "INSERT INTO audit (number, at, done_by, action, subject, detail, previous_hash, hash) "
           "VALUES (:n, :a, :b, :c, :s, :d, :p, :h)",
        soci::use(number), soci::use(at), soci::use(entry.by), soci::use(entry.action), soci::use(entry.subject),
        soci::use(entry.detail), soci::use(entry.previousHash), soci::use(entry.hash);
}

Result<void> verify(const std::vector<AuditEntry>& entries, const Subject& subject)
{
    AuditEntry before;
    for (const AuditEntry& entry : entries) {
        const bool follows = entry.number == before.number + 1 && entry.previousHash == before.hash;
        if (!follows || entry.hash != auditHash(entry))
            return tl::unexpected<Error>(storeError(ErrorCode::StoreCorrupt, subject,
                                                    fmt::format("audit entry {} {}", entry.number,
                                                                follows ? "was altered"
                                                                        : "does not follow the one "
                                                                          "before it")));
        before = entry;
    }
    return {};
}

} // namespace

std::string auditHash(const AuditEntry& entry)
{
    std::string whole;
    for (const std::string& part : {std::to_string(entry.number), isoTimestamp(entry.at), entry.by, entry.action,
                                    entry.subject, entry.detail, entry.previousHash})
        whole += fmt::format("{}:{}", part.size(), part);

    std::array<unsigned char, kHashBytes> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(whole.data()), whole.size(),
                       nullptr, 0);
    std::array<char, kHashBytes * 2 + 1> text{};
    return sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
}

Result<std::vector<AuditEntry>> AuditRepository::newest(std::size_t limit) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<AuditEntry>> {
        return readEntries(connection.sql(), "DESC",
                           limit == 0 ? std::numeric_limits<long long>::max() : static_cast<long long>(limit));
    });
}

Result<void> AuditRepository::verifyChain() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&] {
        return verify(readEntries(connection.sql(), "ASC", std::numeric_limits<long long>::max()),
                      connection.subject());
    });
}

Result<AuditEntry> AuditRepository::append(Transaction& transaction, const AuditNote& note)
{
    auto& sql = transaction.connection().sql();
    const auto last = readEntries(sql, "DESC", 1);
    AuditEntry entry{
        .at = transaction.now(), .by = note.by, .action = note.action, .subject = note.subject, .detail = note.detail};
    entry.number = last.empty() ? 1 : last.front().number + 1;
    entry.previousHash = last.empty() ? std::string() : last.front().hash;
    entry.hash = auditHash(entry);
    insertEntry(sql, entry);
    return entry;
}

} // namespace outturn::store
