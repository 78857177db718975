// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>

namespace outturn::store {

class Connection;

/// A write in progress; only `Store::write` makes one, and it ends with the function that got it.
class Transaction
{
public:
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// The moment this write began; everything it records carries it.
    [[nodiscard]] Timestamp now() const { return m_now; }

    /// For the repositories only.
    [[nodiscard]] Connection& connection() const { return m_connection; }

private:
    friend class Connection;
    Transaction(Connection& connection, Timestamp now)
        : m_connection(connection)
        , m_now(now)
    {
    }

    Connection& m_connection;
    Timestamp m_now;
};

} // namespace outturn::store
