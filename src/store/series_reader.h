// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory.h"

#include <soci/soci.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

/// Which rows of a series count.
struct Moment
{
    std::optional<Timestamp> asOf{}; ///< none = now
    bool everything{false};          ///< superseded and withdrawn ones too
};

/// Reads one series after another with a statement that is prepared once.
///
/// Row by row on purpose: SOCI's bulk reading takes whole numbers of a STRICT table's INTEGER columns for 32 bits and
/// cuts the rest off, and copies every text once more.
class SeriesReader
{
public:
    explicit SeriesReader(soci::session& sql);

    /// Adds the observations of a series to `found`, by period, provenance and batch.
    void read(const SeriesEntry& series, const Directory& directory, const Moment& moment,
              std::vector<domain::Observation>& found);

private:
    /// Period and provenance of the row at hand: rows alike in these are revisions of one figure.
    using Figure = std::array<int, 3>;
    [[nodiscard]] Figure figure() const { return {m_last, m_first, m_codes & 0xff}; }
    /// Five small columns come packed in one, four bits each in this order: a column costs as much as it holds.
    enum class Code { Kind, Provenance, Bound, Provisional, Missing };
    [[nodiscard]] int code(Code one) const { return m_codes >> (4 * static_cast<int>(one)) & 0xf; }
    void fill(domain::Observation& observation, const SeriesEntry& series, const SourceFile* source) const;

    std::size_t m_usualRows{0}; ///< of the series read before: the next is likely as long
    long long m_series{0};
    int m_last{0};
    int m_first{0};
    long long m_batch{0};
    double m_value{0};
    double m_numerator{0};
    double m_denominator{0};
    int m_codes{0};
    long long m_source{0};
    std::string m_cell;
    std::string m_printed;
    std::string m_formula;
    std::string m_note;
    soci::indicator m_hasValue{soci::i_null};
    soci::indicator m_hasNumerator{soci::i_null};
    soci::indicator m_hasDenominator{soci::i_null};
    soci::indicator m_hasSource{soci::i_null};
    soci::statement m_rows;
};

} // namespace outturn::store
