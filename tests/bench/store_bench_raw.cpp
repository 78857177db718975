// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_bench_raw.h"

#include <outturn/base/timestamp.h>

#include <sqlite3.h>

#include <stdexcept>

namespace outturn::bench {
namespace {

using domain::Observation;
using domain::ObservationKey;

void run(sqlite3* database, const char* script)
{
    if (sqlite3_exec(database, script, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

sqlite3_stmt* prepare(sqlite3* database, const char* text)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, text, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
    return statement;
}

int day(Date date)
{
    return static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count());
}

void bindText(sqlite3_stmt* statement, int position, const std::string& text)
{
    sqlite3_bind_text(statement, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void bindNumber(sqlite3_stmt* statement, int position, const std::optional<double>& number)
{
    if (number)
        sqlite3_bind_double(statement, position, *number);
    else
        sqlite3_bind_null(statement, position);
}

std::optional<double> number(sqlite3_stmt* statement, int column)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(statement, column);
}

void take(std::string& into, sqlite3_stmt* statement, int column)
{
    into = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
}

Observation row(sqlite3_stmt* statement, const ObservationKey& key)
{
    const Date first = std::chrono::sys_days{std::chrono::days{sqlite3_column_int(statement, 1)}};
    Observation made;
    made.key = key;
    made.key.period = domain::Period::month(static_cast<int>(first.year()), static_cast<unsigned>(first.month()));
    made.provenance = static_cast<domain::Provenance>(sqlite3_column_int(statement, 3));
    made.batch = sqlite3_column_int64(statement, 4);
    made.value = number(statement, 5);
    made.numerator = number(statement, 7);
    made.denominator = number(statement, 8);
    made.bound = static_cast<domain::Bound>(sqlite3_column_int(statement, 9));
    made.provisional = sqlite3_column_int(statement, 10) != 0;
    made.source.file = "force-return.xlsx";
    made.source.sheet = "Figures";
    take(made.source.cell, statement, 12);
    take(made.source.printed, statement, 13);
    take(made.source.formula, statement, 14);
    take(made.source.note, statement, 15);
    return made;
}

} // namespace

RawStore::RawStore(const std::filesystem::path& file)
{
    if (sqlite3_open(file.string().c_str(), &m_database) != SQLITE_OK)
        throw std::runtime_error("cannot open " + file.string());
    run(m_database,
        "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL;"
        "PRAGMA cache_size = -16384; PRAGMA trusted_schema = OFF;");
    m_read = prepare(m_database,
                     "SELECT period_last, period_first, period_kind, provenance, batch_id, value, missing, numerator, "
                     "denominator, bound, provisional, source_id, cell, printed, formula, note FROM observation "
                     "WHERE series_id = ? ORDER BY period_last, period_first, period_kind, provenance, batch_id");
}

RawStore::~RawStore()
{
    sqlite3_finalize(m_read);
    sqlite3_close(m_database);
}

void RawStore::load(std::span<const Observation> observations)
{
    run(m_database,
        "BEGIN IMMEDIATE; INSERT INTO batch (id, title, recorded_by, recorded_at) "
        "VALUES (1, 'bench', 'Analyst', '2021-10-01T09:00:00.000Z');"
        "INSERT INTO source_file (id, file, sheet) VALUES (1, 'force-return.xlsx', 'Figures');");
    sqlite3_stmt* insert =
        prepare(m_database,
                "INSERT INTO observation (series_id, period_last, period_first, period_kind, provenance, batch_id, "
                "value, missing, numerator, denominator, bound, provisional, source_id, cell, printed, formula, "
                "note) VALUES (?, ?, ?, ?, ?, 1, ?, NULL, ?, ?, ?, ?, 1, ?, ?, ?, ?)");
    long long series = 0;
    const ObservationKey* last = nullptr;
    for (const Observation& observation : observations) {
        if (!last || last->subset != observation.key.subset || last->indicator != observation.key.indicator)
            series = addSeries(observation.key);
        last = &observation.key;
        addRow(insert, series, observation);
    }
    sqlite3_finalize(insert);
    run(m_database, "COMMIT");
}

long long RawStore::addSeries(const ObservationKey& key)
{
    sqlite3_stmt* insert = prepare(m_database,
                                   "INSERT INTO series (indicator_id, area_id, subset, measure) "
                                   "VALUES ((SELECT id FROM indicator WHERE slug = ?), 1, ?, 'value')");
    bindText(insert, 1, key.indicator.text());
    bindText(insert, 2, key.subset);
    sqlite3_step(insert);
    sqlite3_finalize(insert);
    return sqlite3_last_insert_rowid(m_database);
}

void RawStore::addRow(sqlite3_stmt* insert, long long series, const Observation& observation)
{
    sqlite3_bind_int64(insert, 1, series);
    sqlite3_bind_int(insert, 2, day(observation.key.period.last()));
    sqlite3_bind_int(insert, 3, day(observation.key.period.first()));
    sqlite3_bind_int(insert, 4, static_cast<int>(observation.key.period.kind()));
    sqlite3_bind_int(insert, 5, static_cast<int>(observation.provenance));
    bindNumber(insert, 6, observation.value);
    bindNumber(insert, 7, observation.numerator);
    bindNumber(insert, 8, observation.denominator);
    sqlite3_bind_int(insert, 9, static_cast<int>(observation.bound));
    sqlite3_bind_int(insert, 10, observation.provisional ? 1 : 0);
    bindText(insert, 11, observation.source.cell);
    bindText(insert, 12, observation.source.printed);
    bindText(insert, 13, observation.source.formula);
    bindText(insert, 14, observation.source.note);
    if (sqlite3_step(insert) != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(m_database));
    sqlite3_reset(insert);
}

std::vector<Observation> RawStore::read(long long series, const ObservationKey& key)
{
    std::vector<Observation> found;
    sqlite3_bind_int64(m_read, 1, series);
    while (sqlite3_step(m_read) == SQLITE_ROW)
        found.push_back(row(m_read, key));
    sqlite3_reset(m_read);
    return found;
}

long long RawStore::seriesNumber(const ObservationKey& key)
{
    sqlite3_stmt* find = prepare(m_database,
                                 "SELECT s.id FROM series s JOIN indicator i ON i.id = s.indicator_id "
                                 "WHERE i.slug = ? AND s.subset = ?");
    bindText(find, 1, key.indicator.text());
    bindText(find, 2, key.subset);
    const long long id = sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int64(find, 0) : 0;
    sqlite3_finalize(find);
    return id;
}

} // namespace outturn::bench
