// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_insert.h"

namespace outturn::store::sqlite {

Insert::Insert(soci::session& sql, std::string_view statement)
    : m_engine(handle(sql))
{
    check(sqlite_api::sqlite3_prepare_v2(m_engine, statement.data(), static_cast<int>(statement.size()), &m_statement,
                                         nullptr));
}

Insert::~Insert()
{
    sqlite_api::sqlite3_finalize(m_statement);
}

void Insert::check(int result) const
{
    if (result != SQLITE_OK)
        throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errmsg(m_engine), result);
}

void Insert::bind(int parameter, long long value)
{
    check(sqlite_api::sqlite3_bind_int64(m_statement, parameter, value));
}

void Insert::bind(int parameter, const std::optional<double>& value)
{
    if (value)
        check(sqlite_api::sqlite3_bind_double(m_statement, parameter, *value));
    else
        bindNull(parameter);
}

void Insert::bind(int parameter, std::string_view text)
{
    // A null pointer would be NULL and not the empty text.
    check(sqlite_api::sqlite3_bind_text(m_statement, parameter, text.empty() ? "" : text.data(),
                                        static_cast<int>(text.size()), nullptr));
}

void Insert::bindNull(int parameter)
{
    check(sqlite_api::sqlite3_bind_null(m_statement, parameter));
}

bool Insert::run()
{
    const int result = sqlite_api::sqlite3_step(m_statement);
    const int reset = sqlite_api::sqlite3_reset(m_statement);
    if ((result & 0xff) == SQLITE_CONSTRAINT)
        return false;
    if (result != SQLITE_DONE)
        check(reset == SQLITE_OK ? SQLITE_ERROR : reset);
    return true;
}

std::string Insert::refusal() const
{
    return sqlite_api::sqlite3_errmsg(m_engine);
}

} // namespace outturn::store::sqlite
