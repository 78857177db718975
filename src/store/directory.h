// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>
#include <outturn/domain/measure.h>
#include <outturn/domain/observation.h>
#include <outturn/domain/slugs.h>

#include <soci/soci.h>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace outturn::store {

/// What the observations of one series have in common, with its number.
struct SeriesEntry
{
    long long id{0};
    domain::IndicatorSlug indicator;
    domain::AreaSlug area;
    std::string subset;
    domain::Measure measure{};
};

/// When a batch came, and went.
struct BatchState
{
    Timestamp recordedAt{};
    std::optional<Timestamp> withdrawnAt{};
};

/// File, sheet and hash of a source; the other parts of the reference stand with each observation.
using SourceFile = domain::SourceReference;

/// Names and their keys, held in memory so that reading a series needs no join and loading a million figures no
/// look-up. Names never change their key, so that reading on from the last key known is enough.
class Directory
{
public:
    void refresh(soci::session& sql);
    void forget() { *this = {}; }

    [[nodiscard]] std::optional<long long> indicator(const domain::IndicatorSlug& slug) const;
    [[nodiscard]] std::optional<long long> area(const domain::AreaSlug& slug) const;
    [[nodiscard]] const std::vector<SeriesEntry>& seriesOf(long long indicator) const;
    /// Null for one that came after the last refresh.
    [[nodiscard]] const BatchState* batch(long long id) const;
    [[nodiscard]] const SourceFile& source(long long id) const;

    /// The key of a series, made where there is none yet.
    [[nodiscard]] long long seriesFor(soci::session& sql, long long indicator, long long area,
                                      const domain::ObservationKey& key);
    [[nodiscard]] long long sourceFor(soci::session& sql, const domain::SourceReference& reference);

private:
    struct Names
    {
        std::unordered_map<std::string, long long> keys;
        std::unordered_map<long long, std::string> slugs;
        long long last{0};
    };

    static void readNames(soci::session& sql, const std::string& table, Names& names);
    void readSeries(soci::session& sql);
    void readBatches(soci::session& sql);
    void readSources(soci::session& sql);
    void add(long long indicator, SeriesEntry entry);
    void add(long long id, SourceFile source);

    Names m_indicators;
    Names m_areas;
    std::unordered_map<long long, std::vector<SeriesEntry>> m_series;
    std::unordered_map<std::string, long long> m_seriesKeys;
    long long m_lastSeries{0};
    std::unordered_map<long long, BatchState> m_batches;
    std::unordered_map<long long, SourceFile> m_sources;
    std::unordered_map<std::string, long long> m_sourceKeys;
    long long m_lastSource{0};
};

} // namespace outturn::store
