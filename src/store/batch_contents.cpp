// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/batch_contents.h>

#include "connection.h"
#include "identity.h"
#include "series_reader.h"

namespace outturn::store {
namespace {

using domain::Observation;
using domain::ObservationKey;

// Reads the batch's own rows, then for each the range of its figure's key. An imported or entered figure (below 2)
// takes the place of any other; what another provenance gave is another figure only where it reads otherwise.
constexpr const char* kRevised =
    "SELECT count(*) FROM observation o JOIN series s ON s.id = o.series_id JOIN indicator i ON i.id = s.indicator_id "
    "WHERE o.batch_id = :batch AND EXISTS (SELECT 1 FROM observation f "
    "WHERE f.series_id = o.series_id AND f.period_last = o.period_last AND f.period_first = o.period_first "
    "AND f.period_kind = o.period_kind AND f.provenance < 4 AND f.batch_id < o.batch_id "
    "AND (o.provenance < 2 OR f.provenance >= o.provenance) AND (f.missing IS NOT o.missing OR "
    "CASE WHEN f.provenance < 2 THEN f.value IS NOT o.value "
    "ELSE round(f.value, i.decimals) IS NOT round(o.value, i.decimals) END))";

constexpr const char* kSeries =
    "SELECT i.slug, a.slug, s.subset, s.measure FROM series s JOIN indicator i ON i.id = s.indicator_id "
    "JOIN area a ON a.id = s.area_id WHERE s.id IN (SELECT DISTINCT series_id FROM observation WHERE batch_id = "
    ":batch) "
    "ORDER BY s.id";

std::vector<ObservationKey> readSeries(soci::session& sql, long long batch)
{
    std::string indicator;
    std::string area;
    std::string subset;
    std::string measure;
    soci::statement rows = (sql.prepare << kSeries, soci::use(batch), soci::into(indicator), soci::into(area),
                            soci::into(subset), soci::into(measure));
    rows.execute();
    std::vector<ObservationKey> keys;
    while (rows.fetch())
        keys.push_back({.indicator = domain::IndicatorSlug(indicator),
                        .area = domain::AreaSlug(area),
                        .subset = subset,
                        .measure = stored(domain::parseMeasure(measure))});
    return keys;
}

Result<std::vector<Observation>> readHistory(Connection& connection, const ObservationKey& wanted)
{
    const Directory& directory = connection.directory();
    const auto indicator = directory.indicator(wanted.indicator);
    if (!indicator)
        return unknown("indicator", wanted.indicator.text());
    if (!directory.area(wanted.area))
        return unknown("area", wanted.area.text());
    std::vector<Observation> found;
    for (const SeriesEntry& series : directory.seriesOf(*indicator)) {
        if (series.area == wanted.area && series.subset == wanted.subset && series.measure == wanted.measure)
            connection.seriesReader().read(series, directory, {.everything = true}, found);
    }
    return found;
}

} // namespace

Result<std::vector<ObservationKey>> BatchContents::series(std::int64_t batch) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::vector<ObservationKey>> { return readSeries(connection.sql(), batch); });
}

Result<std::int64_t> BatchContents::revised(std::int64_t batch) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::int64_t> {
        const long long number = batch;
        long long count = 0;
        connection.sql() << kRevised, soci::use(number), soci::into(count);
        return count;
    });
}

Result<std::vector<Observation>> BatchContents::history(const ObservationKey& series) const
{
    auto& connection = m_store.connection();
    auto found = guarded(connection.subject(), [&] { return readHistory(connection, series); });
    // A statement that failed half way would keep its read open.
    if (!found)
        connection.dropSeriesReader();
    return found;
}

} // namespace outturn::store
