// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>

#include <soci/soci.h>

#include <string>
#include <vector>

namespace outturn::store {

/// Some rows of the observation table, a vector a column, as SOCI binds them in bulk.
///
/// SOCI looks at the vectors' sizes and addresses again at each execution, so that one set of vectors serves all
/// chunks.
class ObservationRows
{
public:
    explicit ObservationRows(std::size_t capacity);

    void resize(std::size_t rows);
    void set(std::size_t row, long long series, long long batch, const long long* source,
             const domain::Observation& observation);

    /// The insert statement bound to these rows.
    [[nodiscard]] soci::statement prepare(soci::session& sql);

private:
    std::vector<long long> m_series;
    std::vector<int> m_last;
    std::vector<int> m_first;
    std::vector<int> m_kind;
    std::vector<int> m_provenance;
    std::vector<long long> m_batch;
    std::vector<double> m_value;
    std::vector<int> m_missing;
    std::vector<double> m_numerator;
    std::vector<double> m_denominator;
    std::vector<int> m_bound;
    std::vector<int> m_provisional;
    std::vector<long long> m_source;
    std::vector<std::string> m_cell;
    std::vector<std::string> m_printed;
    std::vector<std::string> m_formula;
    std::vector<std::string> m_note;
    std::vector<soci::indicator> m_hasValue;
    std::vector<soci::indicator> m_hasMissing;
    std::vector<soci::indicator> m_hasNumerator;
    std::vector<soci::indicator> m_hasDenominator;
    std::vector<soci::indicator> m_hasSource;
};

} // namespace outturn::store
