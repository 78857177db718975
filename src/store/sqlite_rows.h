// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite_handle.h"

#include <exception>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::store::sqlite {

/// Takes one column of one row for the engine; a column that is given nothing is NULL.
class ColumnSink
{
public:
    explicit ColumnSink(sqlite_api::sqlite3_context* context)
        : m_context(context)
    {
    }

    void whole(long long value);
    void real(const std::optional<double>& value);
    /// `text` must live until the next row is asked for.
    void text(std::string_view text);

private:
    sqlite_api::sqlite3_context* m_context;
};

/// Rows that the program holds, to be read by the engine.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// Goes to the first row, then to the next; false after the last. What it throws ends the statement.
    virtual bool next() = 0;
    /// Gives a column of the row, counted from 0.
    virtual void column(int place, ColumnSink& sink) const = 0;
};

/// Rows as a table that statements of this connection can select from, once each, while it lives.
///
/// One `INSERT … SELECT` of a million rows takes little more than half as long as a million inserts: the engine finds
/// its place in the table once, and no row is bound, begun and ended by itself.
class RowTable
{
public:
    /// `columns` as in a CREATE TABLE: `a, b, c`. `rows` must outlive the table.
    /// Throws `soci::sqlite3_soci_error`, as `run` does.
    RowTable(soci::session& sql, std::string name, const std::string& columns, RowSource& rows);
    ~RowTable();
    RowTable(const RowTable&) = delete;
    RowTable& operator=(const RowTable&) = delete;

    /// Runs a statement that selects from the table. False where a key or a check refuses a row; `refusal` says which.
    [[nodiscard]] bool run(const std::string& statement);
    [[nodiscard]] std::string refusal() const;

    /// For the engine's calls: goes on in the rows, and keeps what they throw.
    [[nodiscard]] bool next(bool& there);
    [[nodiscard]] const RowSource& rows() const { return m_rows; }
    [[nodiscard]] const std::string& declaration() const { return m_declaration; }

private:
    sqlite_api::sqlite3* m_engine;
    std::string m_name;
    std::string m_declaration;
    RowSource& m_rows;
    std::exception_ptr m_thrown;
};

} // namespace outturn::store::sqlite
