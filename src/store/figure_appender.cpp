// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/figure_appender.h>

#include "connection.h"
#include "identity.h"
#include "observation_appender.h"
#include "observation_codes.h"
#include "sqlite_foreign_keys.h"
#include "sqlite_rows.h"

#include <fmt/format.h>

#include <string>

namespace outturn::store {
namespace {

constexpr auto kTable = "imported_figure";
constexpr auto kColumns = "series_id, period_last, period_first, period_kind, value, missing, numerator, "
                          "denominator, provisional, source_id, cell, formula";

// Places in kColumns.
enum Column {
    kSeries,
    kLast,
    kFirst,
    kKind,
    kValue,
    kMissing,
    kNumerator,
    kDenominator,
    kProvisional,
    kSource,
    kCell,
    kFormula
};

/// Keys of rows that figures name.
struct Parents
{
    std::vector<long long> series;
    std::vector<long long> sources;
};

/// Figures as rows of the observation table.
class FigureRows : public sqlite::RowSource
{
public:
    FigureRows(const Parents& parents, FigureFeed& feed)
        : m_parents(parents)
        , m_feed(feed)
    {
    }

    bool next() override
    {
        const auto next = m_feed.next();
        if (!next)
            m_failed = next.error();
        m_figure = next.value_or(nullptr);
        m_added += m_figure == nullptr ? 0 : 1;
        return m_figure != nullptr;
    }

    void column(int place, sqlite::ColumnSink& sink) const override
    {
        switch (place) {
        case kSeries:
            return sink.whole(m_parents.series[m_figure->series]);
        case kLast:
            return sink.whole(dayNumber(m_figure->period.last()));
        case kFirst:
            return sink.whole(dayNumber(m_figure->period.first()));
        case kKind:
            return sink.whole(codeOf(m_figure->period.kind()));
        case kValue:
            return sink.real(m_figure->value);
        case kMissing:
            return m_figure->missing ? sink.whole(codeOf(*m_figure->missing)) : void();
        case kNumerator:
            return sink.real(m_figure->numerator);
        case kDenominator:
            return sink.real(m_figure->denominator);
        case kProvisional:
            return sink.whole(m_figure->provisional ? 1 : 0);
        case kSource:
            return sink.whole(m_parents.sources[m_figure->source]);
        case kCell:
            return sink.text(m_figure->cell);
        case kFormula:
            return sink.text(m_figure->formula);
        default:
            return;
        }
    }

    [[nodiscard]] const std::optional<Error>& failed() const { return m_failed; }
    [[nodiscard]] std::size_t added() const { return m_added; }

private:
    const Parents& m_parents;
    FigureFeed& m_feed;
    const ImportedFigure* m_figure{nullptr};
    std::optional<Error> m_failed;
    std::size_t m_added{0};
};

Result<Parents> parentsOf(Connection& connection, const FigureOrigins& origins)
{
    Directory& directory = connection.directoryForWriting();
    Parents parents;
    for (const domain::ObservationKey& key : origins.series) {
        const auto indicator = directory.indicator(key.indicator);
        if (!indicator)
            return unknown("indicator", key.indicator.text());
        const auto area = directory.area(key.area);
        if (!area)
            return unknown("area", key.area.text());
        parents.series.push_back(directory.seriesFor(connection.sql(), *indicator, *area, key));
    }
    for (const domain::SourceReference& source : origins.sources)
        parents.sources.push_back(directory.sourceFor(connection.sql(), source));
    return parents;
}

// What the foreign keys of each row would ask, once for each parent.
void mustHave(soci::session& sql, const std::string& table, const std::vector<long long>& ids)
{
    long long id = 0;
    int there = 0;
    soci::statement look =
        (sql.prepare << "SELECT count(*) FROM " << table << " WHERE id = :id", soci::use(id), soci::into(there));
    for (const long long one : ids) {
        id = one;
        look.execute(true);
        if (there == 0)
            throw UnreadableContent(fmt::format("{} {} is not there any more", table, one));
    }
}

} // namespace

Result<void> appendFigures(Transaction& transaction, std::int64_t batch, const FigureOrigins& origins, FigureFeed& feed)
{
    Connection& connection = transaction.connection();
    if (!connection.directoryForWriting().batch(batch))
        return unknown("batch", std::to_string(batch));
    const auto parents = parentsOf(connection, origins);
    if (!parents)
        return tl::unexpected(parents.error());
    mustHave(connection.sql(), "batch", {batch});
    mustHave(connection.sql(), "series", parents->series);
    mustHave(connection.sql(), "source_file", parents->sources);
    FigureRows rows(*parents, feed);
    {
        const sqlite::ForeignKeysUnasked unasked(connection.sql());
        sqlite::RowTable table(connection.sql(), kTable, kColumns, rows);
        // FAIL leaves undoing to the transaction: the engine need not keep the pages for undoing the statement alone.
        // What all rows have alike stands in the statement, and the engine works it out once.
        if (!table.run(fmt::format("INSERT OR FAIL INTO observation ({0}, provenance, batch_id) SELECT {0}, {1}, {2} "
                                   "FROM {3}",
                                   kColumns, codeOf(domain::Provenance::Imported), batch, kTable)))
            return refusedFigure(batch, table.refusal());
    }
    if (rows.failed())
        return tl::unexpected(*rows.failed());
    countAdded(connection.sql(), batch, rows.added());
    return {};
}

} // namespace outturn::store
