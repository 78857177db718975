// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite_handle.h"

#include <optional>
#include <string_view>

namespace outturn::store::sqlite {

/// An insert that is run a million times, with the engine's own calls: SOCI binds every column of every row anew and
/// copies each text, which took longer than the engine itself. What was bound stays bound for the rows that follow.
class Insert
{
public:
    /// Throws `soci::sqlite3_soci_error`, as all of these do.
    Insert(soci::session& sql, std::string_view statement);
    ~Insert();
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;

    void bind(int parameter, long long value);
    void bind(int parameter, const std::optional<double>& value);
    /// `text` must live until the row was inserted.
    void bind(int parameter, std::string_view text);
    void bindNull(int parameter);
    /// False where a key or a check refuses the row; `refusal` says which.
    [[nodiscard]] bool run();
    [[nodiscard]] std::string refusal() const;

private:
    void check(int result) const;

    sqlite_api::sqlite3* m_engine;
    sqlite_api::sqlite3_stmt* m_statement{nullptr};
};

} // namespace outturn::store::sqlite
