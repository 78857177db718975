// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/sqlite_rows.h"

#include "sample_store.h"
#include "support/catch.h"

#include <stdexcept>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

/// 1, 2, 3 … each with its half and its name, NULL where it is odd.
class Numbers : public sqlite::RowSource
{
public:
    explicit Numbers(int count, int throwsAt = 0)
        : m_count(count)
        , m_throwsAt(throwsAt)
    {
    }

    bool next() override
    {
        if (++m_at == m_throwsAt)
            throw std::runtime_error("no more");
        m_name = "number " + std::to_string(m_at);
        return m_at <= m_count;
    }

    void column(int place, sqlite::ColumnSink& sink) const override
    {
        const bool even = m_at % 2 == 0;
        if (place == 0)
            sink.whole(m_at);
        if (place == 1)
            sink.real(even ? std::optional(m_at / 2.0) : std::nullopt);
        if (place == 2)
            sink.text(even ? std::string_view(m_name) : std::string_view());
    }

private:
    int m_count;
    int m_throwsAt;
    int m_at{0};
    std::string m_name;
};

std::string read(soci::session& sql, const std::string& expression)
{
    std::string text;
    sql << "SELECT coalesce(group_concat(" << expression << ", ' '), '') FROM kept", soci::into(text);
    return text;
}

constexpr auto kInsert = "INSERT OR FAIL INTO kept SELECT * FROM numbers";

} // namespace

TEST_CASE("a statement selects from rows that the program holds", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    soci::session& sql = store.connection().sql();
    sql << "CREATE TEMP TABLE kept (number INTEGER UNIQUE, half REAL, name TEXT) STRICT";
    Numbers numbers(4);

    CHECK(sqlite::RowTable(sql, "numbers", "number, half, name", numbers).run(kInsert));

    CHECK(read(sql, "number") == "1 2 3 4");
    CHECK(read(sql, "coalesce(half, '-')") == "- 1.0 - 2.0");
    CHECK(read(sql, "'[' || name || ']'") == "[] [number 2] [] [number 4]");
}

TEST_CASE("a row that a key refuses is told", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    soci::session& sql = store.connection().sql();
    sql << "CREATE TEMP TABLE kept (number INTEGER UNIQUE, half REAL, name TEXT) STRICT";
    sql << "INSERT INTO kept (number) VALUES (3)";
    Numbers numbers(4);
    sqlite::RowTable twice(sql, "numbers", "number, half, name", numbers);

    CHECK_FALSE(twice.run(kInsert));
    CHECK(twice.refusal() == "UNIQUE constraint failed: kept.number");
}

TEST_CASE("what the rows throw comes out of the statement", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    soci::session& sql = store.connection().sql();
    sql << "CREATE TEMP TABLE kept (number, half, name)";
    Numbers thrower(4, 2);
    sqlite::RowTable table(sql, "numbers", "number, half, name", thrower);

    CHECK_THROWS_AS((void)table.run(kInsert), std::runtime_error);
}

TEST_CASE("the rows are no table any more once they are gone", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    soci::session& sql = store.connection().sql();
    sql << "CREATE TEMP TABLE kept (number, half, name)";
    Numbers numbers(4);
    {
        const sqlite::RowTable table(sql, "numbers", "number, half, name", numbers);
    }

    CHECK_THROWS_AS(sql << kInsert, soci::soci_error);
}
