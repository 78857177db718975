// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_reader.h"

#include "observation_codes.h"

#include <algorithm>

namespace outturn::store {
namespace {

using domain::Observation;

constexpr int kNotMissing = 15; // as the statement says it

std::optional<double> optional(double value, soci::indicator has)
{
    return has == soci::i_ok ? std::optional(value) : std::nullopt;
}

bool counts(const BatchState& batch, const Moment& moment)
{
    if (moment.everything)
        return true;
    if (!moment.asOf)
        return !batch.withdrawnAt;
    return batch.recordedAt <= *moment.asOf && (!batch.withdrawnAt || *batch.withdrawnAt > *moment.asOf);
}

// Neighbouring rows mostly have the same batch and source.
template <typename Thing> class Remembered
{
public:
    template <typename Find> const Thing* of(long long id, const Find& find)
    {
        if (id != m_id) {
            m_thing = find(id);
            m_id = id;
        }
        return m_thing;
    }

private:
    long long m_id{-1};
    const Thing* m_thing{nullptr};
};

} // namespace

SeriesReader::SeriesReader(soci::session& sql)
    : m_rows((sql.prepare << "SELECT period_last, period_first, batch_id, value, numerator, denominator, source_id, "
                             "cell, printed, formula, note, "
                             "period_kind + 16 * provenance + 256 * bound + 4096 * provisional + "
                             "65536 * COALESCE(missing, 15) "
                             "FROM observation WHERE series_id = :series "
                             "ORDER BY period_last, period_first, period_kind, provenance, batch_id",
              soci::into(m_last), soci::into(m_first), soci::into(m_batch), soci::into(m_value, m_hasValue),
              soci::into(m_numerator, m_hasNumerator), soci::into(m_denominator, m_hasDenominator),
              soci::into(m_source, m_hasSource), soci::into(m_cell), soci::into(m_printed), soci::into(m_formula),
              soci::into(m_note), soci::into(m_codes), soci::use(m_series)))
{
}

void SeriesReader::read(const SeriesEntry& series, const Directory& directory, const Moment& moment,
                        std::vector<Observation>& found)
{
    m_series = series.id;
    const std::size_t start = found.size();
    if (found.capacity() < start + m_usualRows)
        found.reserve(std::max(start + m_usualRows, 2 * found.capacity()));
    Remembered<BatchState> batches;
    Remembered<SourceFile> sources;
    std::optional<Figure> before;
    m_rows.execute();
    while (m_rows.fetch()) {
        const BatchState* batch = batches.of(m_batch, [&](long long id) { return directory.batch(id); });
        if (!batch || !counts(*batch, moment))
            continue;
        const SourceFile* source = m_hasSource == soci::i_ok
            ? sources.of(m_source, [&](long long id) { return &directory.source(id); })
            : nullptr;
        const bool newer = !moment.everything && before == figure();
        before = figure();
        Observation& observation = newer ? found.back() : found.emplace_back();
        const auto superseded = newer ? observation.value : std::nullopt;
        fill(observation, series, source);
        if (superseded && superseded != observation.value)
            observation.former = superseded;
        observation.recordedAt = batch->recordedAt;
    }
    m_usualRows = found.size() - start;
}

void SeriesReader::fill(Observation& observation, const SeriesEntry& series, const SourceFile* source) const
{
    observation.key.indicator = series.indicator;
    observation.key.area = series.area;
    observation.key.subset = series.subset;
    observation.key.measure = series.measure;
    observation.key.period = periodOf(code(Code::Kind), m_first, m_last);
    observation.value = optional(m_value, m_hasValue);
    observation.missing =
        code(Code::Missing) == kNotMissing ? std::nullopt : std::optional(missingReasonOf(code(Code::Missing)));
    observation.numerator = optional(m_numerator, m_hasNumerator);
    observation.denominator = optional(m_denominator, m_hasDenominator);
    observation.bound = boundOf(code(Code::Bound));
    observation.provisional = code(Code::Provisional) != 0;
    observation.provenance = provenanceOf(code(Code::Provenance));
    static const SourceFile kNoFile;
    const SourceFile& file = source ? *source : kNoFile;
    observation.source.file = file.file;
    observation.source.sheet = file.sheet;
    observation.source.sha256 = file.sha256;
    observation.source.cell = m_cell;
    observation.source.printed = m_printed;
    observation.source.formula = m_formula;
    observation.source.note = m_note;
    observation.batch = m_batch;
}

} // namespace outturn::store
