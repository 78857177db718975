// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation_rows.h"

#include "observation_codes.h"

namespace outturn::store {
namespace {

void put(std::vector<double>& values, std::vector<soci::indicator>& has, std::size_t row,
         const std::optional<double>& value)
{
    values[row] = value.value_or(0);
    has[row] = value ? soci::i_ok : soci::i_null;
}

} // namespace

ObservationRows::ObservationRows(std::size_t capacity)
{
    resize(capacity);
}

void ObservationRows::resize(std::size_t rows)
{
    for (auto* column : {&m_series, &m_batch, &m_source})
        column->resize(rows);
    for (auto* column : {&m_last, &m_first, &m_kind, &m_provenance, &m_missing, &m_bound, &m_provisional})
        column->resize(rows);
    for (auto* column : {&m_value, &m_numerator, &m_denominator})
        column->resize(rows);
    for (auto* column : {&m_cell, &m_printed, &m_formula, &m_note})
        column->resize(rows);
    for (auto* column : {&m_hasValue, &m_hasMissing, &m_hasNumerator, &m_hasDenominator, &m_hasSource})
        column->resize(rows);
}

void ObservationRows::set(std::size_t row, long long series, long long batch, const long long* source,
                          const domain::Observation& observation)
{
    m_series[row] = series;
    m_last[row] = dayNumber(observation.key.period.last());
    m_first[row] = dayNumber(observation.key.period.first());
    m_kind[row] = codeOf(observation.key.period.kind());
    m_provenance[row] = codeOf(observation.provenance);
    m_batch[row] = batch;
    put(m_value, m_hasValue, row, observation.value);
    m_missing[row] = observation.missing ? codeOf(*observation.missing) : 0;
    m_hasMissing[row] = observation.missing ? soci::i_ok : soci::i_null;
    put(m_numerator, m_hasNumerator, row, observation.numerator);
    put(m_denominator, m_hasDenominator, row, observation.denominator);
    m_bound[row] = codeOf(observation.bound);
    m_provisional[row] = observation.provisional ? 1 : 0;
    m_source[row] = source ? *source : 0;
    m_hasSource[row] = source ? soci::i_ok : soci::i_null;
    m_cell[row] = observation.source.cell;
    m_printed[row] = observation.source.printed;
    m_formula[row] = observation.source.formula;
    m_note[row] = observation.source.note;
}

soci::statement ObservationRows::prepare(soci::session& sql)
{
    using soci::use;
    return (sql.prepare << "INSERT INTO observation (series_id, period_last, period_first, period_kind, provenance, "
                           "batch_id, value, missing, numerator, denominator, bound, provisional, source_id, cell, "
                           "printed, formula, note) VALUES (:s, :l, :f, :k, :p, :b, :v, :m, :n, :d, :o, :r, :c, :e, "
                           ":t, :u, :w)",
            use(m_series), use(m_last), use(m_first), use(m_kind), use(m_provenance), use(m_batch),
            use(m_value, m_hasValue), use(m_missing, m_hasMissing), use(m_numerator, m_hasNumerator),
            use(m_denominator, m_hasDenominator), use(m_bound), use(m_provisional), use(m_source, m_hasSource),
            use(m_cell), use(m_printed), use(m_formula), use(m_note));
}

} // namespace outturn::store
