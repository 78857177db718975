// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory.h"

#include "failure.h"

#include <algorithm>

namespace outturn::store {
namespace {

constexpr char kBetween = '\x1f';

std::string joined(const std::string& a, const std::string& b, const std::string& c)
{
    return a + kBetween + b + kBetween + c;
}

std::string seriesKey(const domain::IndicatorSlug& indicator, const domain::AreaSlug& area, const std::string& subset,
                      const std::string& measure)
{
    return joined(indicator.text(), area.text(), subset) + kBetween + measure;
}

std::optional<long long> found(const std::unordered_map<std::string, long long>& keys, const std::string& name)
{
    const auto entry = keys.find(name);
    return entry == keys.end() ? std::nullopt : std::optional(entry->second);
}

} // namespace

void Directory::refresh(soci::session& sql)
{
    readNames(sql, "indicator", m_indicators);
    readNames(sql, "area", m_areas);
    readSeries(sql);
    readSources(sql);
    readBatches(sql);
}

void Directory::readNames(soci::session& sql, const std::string& table, Names& names)
{
    long long id = 0;
    std::string slug;
    const long long known = names.last;
    soci::statement rows = (sql.prepare << "SELECT id, slug FROM " << table << " WHERE id > :known ORDER BY id",
                            soci::use(known), soci::into(id), soci::into(slug));
    rows.execute();
    while (rows.fetch()) {
        names.keys.emplace(slug, id);
        names.slugs.emplace(id, slug);
        names.last = id;
    }
}

void Directory::readSeries(soci::session& sql)
{
    long long id = 0;
    long long indicator = 0;
    long long area = 0;
    std::string subset;
    std::string measure;
    const long long known = m_lastSeries;
    soci::statement rows = (sql.prepare << "SELECT id, indicator_id, area_id, subset, measure FROM series "
                                           "WHERE id > :known ORDER BY id",
                            soci::use(known), soci::into(id), soci::into(indicator), soci::into(area),
                            soci::into(subset), soci::into(measure));
    rows.execute();
    while (rows.fetch())
        add(indicator,
            {id, domain::IndicatorSlug(m_indicators.slugs.at(indicator)), domain::AreaSlug(m_areas.slugs.at(area)),
             subset, stored(domain::parseMeasure(measure))});
}

void Directory::readBatches(soci::session& sql)
{
    long long id = 0;
    std::string recordedAt;
    std::string withdrawnAt;
    soci::statement rows = (sql.prepare << "SELECT b.id, b.recorded_at, coalesce(w.withdrawn_at, '') FROM batch b "
                                           "LEFT JOIN batch_withdrawal w ON w.batch_id = b.id",
                            soci::into(id), soci::into(recordedAt), soci::into(withdrawnAt));
    rows.execute();
    while (rows.fetch()) {
        BatchState& state = m_batches[id];
        state.recordedAt = stored(parseIsoTimestamp(recordedAt));
        if (!withdrawnAt.empty())
            state.withdrawnAt = stored(parseIsoTimestamp(withdrawnAt));
    }
}

void Directory::readSources(soci::session& sql)
{
    long long id = 0;
    SourceFile source;
    const long long known = m_lastSource;
    soci::statement rows =
        (sql.prepare << "SELECT id, file, sheet, sha256 FROM source_file WHERE id > :known ORDER BY id",
         soci::use(known), soci::into(id), soci::into(source.file), soci::into(source.sheet),
         soci::into(source.sha256));
    rows.execute();
    while (rows.fetch())
        add(id, source);
}

void Directory::add(long long indicator, SeriesEntry entry)
{
    m_lastSeries = std::max(m_lastSeries, entry.id);
    m_seriesKeys.emplace(seriesKey(entry.indicator, entry.area, entry.subset, measureKey(entry.measure)), entry.id);
    m_series[indicator].push_back(std::move(entry));
}

void Directory::add(long long id, SourceFile source)
{
    m_lastSource = std::max(m_lastSource, id);
    m_sourceKeys.emplace(joined(source.file, source.sheet, source.sha256), id);
    m_sources.emplace(id, std::move(source));
}

std::optional<long long> Directory::indicator(const domain::IndicatorSlug& slug) const
{
    return found(m_indicators.keys, slug.text());
}

std::optional<long long> Directory::area(const domain::AreaSlug& slug) const
{
    return found(m_areas.keys, slug.text());
}

const std::vector<SeriesEntry>& Directory::seriesOf(long long indicator) const
{
    static const std::vector<SeriesEntry> kNone;
    const auto entry = m_series.find(indicator);
    return entry == m_series.end() ? kNone : entry->second;
}

const BatchState* Directory::batch(long long id) const
{
    const auto entry = m_batches.find(id);
    return entry == m_batches.end() ? nullptr : &entry->second;
}

const SourceFile& Directory::source(long long id) const
{
    const auto entry = m_sources.find(id);
    if (entry == m_sources.end())
        throw UnreadableContent("an observation names source " + std::to_string(id) + ", which is not there");
    return entry->second;
}

long long Directory::seriesFor(soci::session& sql, long long indicator, long long area,
                               const domain::ObservationKey& key)
{
    const std::string measure = measureKey(key.measure);
    if (const auto known = found(m_seriesKeys, seriesKey(key.indicator, key.area, key.subset, measure)))
        return *known;

    long long id = 0;
    sql << "INSERT INTO series (indicator_id, area_id, subset, measure) VALUES (:i, :a, :s, :m) RETURNING id",
        soci::use(indicator), soci::use(area), soci::use(key.subset), soci::use(measure), soci::into(id);
    add(indicator, {id, key.indicator, key.area, key.subset, key.measure});
    return id;
}

long long Directory::sourceFor(soci::session& sql, const domain::SourceReference& reference)
{
    if (const auto known = found(m_sourceKeys, joined(reference.file, reference.sheet, reference.sha256)))
        return *known;

    long long id = 0;
    sql << "INSERT INTO source_file (file, sheet, sha256) VALUES (:f, :s, :h) RETURNING id", soci::use(reference.file),
        soci::use(reference.sheet), soci::use(reference.sha256), soci::into(id);
    SourceFile source;
    source.file = reference.file;
    source.sheet = reference.sheet;
    source.sha256 = reference.sha256;
    add(id, std::move(source));
    return id;
}

} // namespace outturn::store
