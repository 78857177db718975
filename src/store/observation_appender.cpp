// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation_appender.h"

#include "connection.h"
#include "identity.h"
#include "observation_rows.h"

#include <fmt/format.h>

namespace outturn::store {
namespace {

using domain::Observation;
using domain::ObservationKey;
using domain::SourceReference;

constexpr std::size_t kRowsAStatement = 1024;

bool sameSeries(const ObservationKey& a, const ObservationKey& b)
{
    return a.indicator == b.indicator && a.area == b.area && a.subset == b.subset && a.measure == b.measure;
}

bool sameFile(const SourceReference& a, const SourceReference& b)
{
    return a.file == b.file && a.sheet == b.sheet && a.sha256 == b.sha256;
}

bool namesFile(const SourceReference& source)
{
    return !source.file.empty() || !source.sheet.empty() || !source.sha256.empty();
}

// Loads come series by series and file by file: remembering the last answer saves nearly every look-up.
class Keys
{
public:
    Keys(soci::session& sql, Directory& directory)
        : m_sql(sql)
        , m_directory(directory)
    {
    }

    [[nodiscard]] Result<long long> series(const ObservationKey& key)
    {
        if (m_lastKey && sameSeries(*m_lastKey, key))
            return m_series;
        const auto indicator = m_directory.indicator(key.indicator);
        if (!indicator)
            return unknown("indicator", key.indicator.text());
        const auto area = m_directory.area(key.area);
        if (!area)
            return unknown("area", key.area.text());
        m_series = m_directory.seriesFor(m_sql, *indicator, *area, key);
        m_lastKey = &key;
        return m_series;
    }

    /// Null where the observation names no file.
    [[nodiscard]] const long long* source(const SourceReference& reference)
    {
        if (!namesFile(reference))
            return nullptr;
        if (!m_lastReference || !sameFile(*m_lastReference, reference)) {
            m_source = m_directory.sourceFor(m_sql, reference);
            m_lastReference = &reference;
        }
        return &m_source;
    }

private:
    soci::session& m_sql;
    Directory& m_directory;
    const ObservationKey* m_lastKey{nullptr};
    const SourceReference* m_lastReference{nullptr};
    long long m_series{0};
    long long m_source{0};
};

Result<void> appendChunks(Connection& connection, long long batch, std::span<const Observation> observations)
{
    Keys keys(connection.sql(), connection.directoryForWriting());
    ObservationRows rows(std::min(kRowsAStatement, observations.size()));
    soci::statement insert = rows.prepare(connection.sql());
    while (!observations.empty()) {
        const auto chunk = observations.first(std::min(kRowsAStatement, observations.size()));
        rows.resize(chunk.size());
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            const auto series = keys.series(chunk[row].key);
            if (!series)
                return tl::unexpected(series.error());
            rows.set(row, *series, batch, keys.source(chunk[row].source), chunk[row]);
        }
        insert.execute(true);
        observations = observations.subspan(chunk.size());
    }
    return {};
}

} // namespace

void countAdded(soci::session& sql, long long batch, std::size_t added)
{
    const auto more = static_cast<long long>(added);
    sql << "UPDATE batch SET observations = observations + :more WHERE id = :batch", soci::use(more), soci::use(batch);
}

tl::unexpected<Error> refusedFigure(long long batch, const std::string& why)
{
    return failure(ErrorCode::Conflict,
                   fmt::format("Batch {} gives the same figure twice, or one that is neither a value nor missing ({}), "
                               "and nothing of it was kept; correct the figures and load them again.",
                               batch, why),
                   {{"batch", std::to_string(batch)}});
}

Result<void> appendObservations(Connection& connection, std::int64_t batch, std::span<const Observation> observations)
{
    if (!connection.directoryForWriting().batch(batch))
        return unknown("batch", std::to_string(batch));
    if (observations.empty())
        return {};
    try {
        auto done = appendChunks(connection, batch, observations);
        if (done)
            countAdded(connection.sql(), batch, observations.size());
        return done;
    } catch (const soci::soci_error& error) {
        if (!sqlite::isConstraint(error))
            throw;
        return refusedFigure(batch, error.get_error_message());
    }
}

} // namespace outturn::store
