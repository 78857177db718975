// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/observation_repository.h>

#include "connection.h"
#include "identity.h"
#include "observation_appender.h"
#include "series_reader.h"

#include <algorithm>

namespace outturn::store {
namespace {

using domain::Observation;

bool matches(const SeriesEntry& series, const ObservationQuery& query)
{
    return (!query.area || series.area == *query.area) && (!query.among || query.among->contains(series.area))
        && (!query.subset || series.subset == *query.subset)
        && (!query.measure || series.measure == *query.measure);
}

Result<std::vector<Observation>> readMatching(Connection& connection, const ObservationQuery& query,
                                              const Moment& moment)
{
    const Directory& directory = connection.directory();
    const auto indicator = directory.indicator(query.indicator);
    if (!indicator)
        return unknown("indicator", query.indicator.text());
    if (query.area && !directory.area(*query.area))
        return unknown("area", query.area->text());

    std::vector<Observation> found;
    for (const SeriesEntry& series : directory.seriesOf(*indicator)) {
        if (matches(series, query))
            connection.seriesReader().read(series, directory, moment, found);
    }
    return found;
}

// A statement that failed half way would keep its read open.
Result<std::vector<Observation>> readGuarded(Connection& connection, const ObservationQuery& query,
                                             const Moment& moment)
{
    auto found = guarded(connection.subject(), [&] { return readMatching(connection, query, moment); });
    if (!found)
        connection.dropSeriesReader();
    return found;
}

} // namespace

Result<std::vector<Observation>> ObservationRepository::read(const ObservationQuery& query) const
{
    return readGuarded(m_store.connection(), query, {.asOf = query.asOf});
}

Result<std::vector<Observation>> ObservationRepository::history(const domain::ObservationKey& key) const
{
    auto found =
        readGuarded(m_store.connection(),
                    {.indicator = key.indicator, .area = key.area, .subset = key.subset, .measure = key.measure},
                    {.everything = true});
    if (!found)
        return found;
    std::erase_if(*found, [&](const Observation& observation) { return observation.key.period != key.period; });
    std::ranges::stable_sort(*found, {}, &Observation::batch);
    return found;
}

Result<void> ObservationRepository::append(Transaction& transaction, std::int64_t batch,
                                           std::span<const Observation> observations)
{
    return appendObservations(transaction.connection(), batch, observations);
}

} // namespace outturn::store
