// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/audit.h>
#include <outturn/store/store.h>

#include <cstddef>
#include <string>
#include <vector>

namespace outturn::store {

/// What is to be noted of one write.
struct AuditNote
{
    std::string by;
    std::string action;  ///< `save-commentary`, `decide-status`, `load-batch` …
    std::string subject; ///< slug, quarter, batch number
    std::string detail{};
};

/// Who did what when: a chain in which each entry carries the hash of the one before it.
class AuditRepository
{
public:
    explicit AuditRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Newest first; the whole chain where `limit` is 0.
    [[nodiscard]] Result<std::vector<domain::AuditEntry>> newest(std::size_t limit = 0) const;

    /// Recomputes every hash from the first entry on. Fails with `StoreCorrupt`, naming the first entry that does
    /// not fit. An unbroken chain whose newest entries were cut off passes: keep the last hash elsewhere to see that.
    [[nodiscard]] Result<void> verifyChain() const;

    /// Adds an entry in the same transaction as what it is about.
    [[nodiscard]] static Result<domain::AuditEntry> append(Transaction& transaction, const AuditNote& note);

private:
    const Store& m_store;
};

/// BLAKE2b-256, in hexadecimal, over the entry's number, moment, author, action, subject, detail and previous hash,
/// each preceded by its length in bytes; the field `hash` is not read.
[[nodiscard]] std::string auditHash(const domain::AuditEntry& entry);

} // namespace outturn::store
