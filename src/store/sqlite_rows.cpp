// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_rows.h"

#include <utility>

namespace outturn::store::sqlite {
namespace {

using namespace sqlite_api;

struct Table
{
    sqlite3_vtab base{};
    RowTable* rows{nullptr};
};

struct Cursor
{
    sqlite3_vtab_cursor base{};
    bool there{false};
    sqlite3_int64 row{0};
};

RowTable& tableOf(sqlite3_vtab_cursor* cursor)
{
    return *reinterpret_cast<Table*>(cursor->pVtab)->rows;
}

Cursor& asOurs(sqlite3_vtab_cursor* cursor)
{
    return *reinterpret_cast<Cursor*>(cursor);
}

int connectTable(sqlite3* engine, void* rows, int /*count*/, const char* const* /*arguments*/, sqlite3_vtab** made,
                 char** /*message*/)
{
    auto* table = new Table;
    table->rows = static_cast<RowTable*>(rows);
    *made = &table->base;
    return sqlite3_declare_vtab(engine, table->rows->declaration().c_str());
}

int disconnectTable(sqlite3_vtab* table)
{
    delete reinterpret_cast<Table*>(table);
    return SQLITE_OK;
}

int planRead(sqlite3_vtab* /*table*/, sqlite3_index_info* /*plan*/)
{
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab* /*table*/, sqlite3_vtab_cursor** made)
{
    *made = &(new Cursor)->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    delete &asOurs(cursor);
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor* cursor)
{
    ++asOurs(cursor).row;
    return tableOf(cursor).next(asOurs(cursor).there) ? SQLITE_OK : SQLITE_ERROR;
}

int firstRow(sqlite3_vtab_cursor* cursor, int /*plan*/, const char* /*name*/, int /*count*/, sqlite3_value** /*values*/)
{
    return nextRow(cursor);
}

int atEnd(sqlite3_vtab_cursor* cursor)
{
    return asOurs(cursor).there ? 0 : 1;
}

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int place)
{
    ColumnSink sink(context);
    tableOf(cursor).rows().column(place, sink);
    return SQLITE_OK;
}

int rowNumber(sqlite3_vtab_cursor* cursor, sqlite3_int64* number)
{
    *number = asOurs(cursor).row;
    return SQLITE_OK;
}

// Without xCreate the table is there under the module's name and nothing of it is written to the file.
sqlite3_module describe()
{
    sqlite3_module module{};
    module.xConnect = connectTable;
    module.xBestIndex = planRead;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = firstRow;
    module.xNext = nextRow;
    module.xEof = atEnd;
    module.xColumn = column;
    module.xRowid = rowNumber;
    return module;
}

const sqlite3_module kModule = describe();

} // namespace

void ColumnSink::whole(long long value)
{
    sqlite3_result_int64(m_context, value);
}

void ColumnSink::real(const std::optional<double>& value)
{
    if (value)
        sqlite3_result_double(m_context, *value);
}

void ColumnSink::text(std::string_view text)
{
    // A null pointer would be NULL and not the empty text.
    sqlite3_result_text(m_context, text.empty() ? "" : text.data(), static_cast<int>(text.size()), nullptr);
}

RowTable::RowTable(soci::session& sql, std::string name, const std::string& columns, RowSource& rows)
    : m_engine(handle(sql))
    , m_name(std::move(name))
    , m_declaration("CREATE TABLE x (" + columns + ")")
    , m_rows(rows)
{
    if (const int result = sqlite3_create_module(m_engine, m_name.c_str(), &kModule, this); result != SQLITE_OK)
        throw soci::sqlite3_soci_error(sqlite3_errmsg(m_engine), result);
}

RowTable::~RowTable()
{
    sqlite3_create_module(m_engine, m_name.c_str(), nullptr, nullptr);
}

bool RowTable::run(const std::string& statement)
{
    const int result = sqlite3_exec(m_engine, statement.c_str(), nullptr, nullptr, nullptr);
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
    if ((result & 0xff) == SQLITE_CONSTRAINT)
        return false;
    if (result != SQLITE_OK)
        throw soci::sqlite3_soci_error(sqlite3_errmsg(m_engine), result);
    return true;
}

std::string RowTable::refusal() const
{
    return sqlite3_errmsg(m_engine);
}

bool RowTable::next(bool& there)
{
    // The engine is C: nothing may be thrown through it.
    try {
        there = m_rows.next();
        return true;
    } catch (...) {
        m_thrown = std::current_exception();
        there = false;
        return false;
    }
}

} // namespace outturn::store::sqlite
