// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/figure_appender.h>

#include "connection.h"
#include "identity.h"
#include "observation_appender.h"
#include "observation_codes.h"
#include "sqlite_insert.h"

namespace outturn::store {
namespace {

constexpr std::string_view kStatement =
    "INSERT INTO observation (series_id, period_last, period_first, period_kind, provenance, batch_id, value, missing, "
    "numerator, denominator, provisional, source_id, cell, formula) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

// As the statement names them.
enum Parameter {
    kSeries = 1,
    kLast,
    kFirst,
    kKind,
    kProvenance,
    kBatch,
    kValue,
    kMissing,
    kNumerator,
    kDenominator,
    kProvisional,
    kSource,
    kCell,
    kFormula
};

} // namespace

struct FigureAppender::Parts
{
    Parts(Connection& writer, long long number)
        : connection(writer)
        , directory(writer.directoryForWriting())
        , batch(number)
        , insert(writer.sql(), kStatement)
    {
        insert.bind(kBatch, batch);
        insert.bind(kProvenance, static_cast<long long>(codeOf(domain::Provenance::Imported)));
    }

    Connection& connection;
    Directory& directory;
    long long batch;
    sqlite::Insert insert;
    std::size_t added{0};
};

FigureAppender::FigureAppender(Transaction& transaction, std::int64_t batch)
    : m_parts(std::make_unique<Parts>(transaction.connection(), batch))
{
}

FigureAppender::~FigureAppender() = default;

Result<void> FigureAppender::series(const domain::ObservationKey& key)
{
    const auto indicator = m_parts->directory.indicator(key.indicator);
    if (!indicator)
        return unknown("indicator", key.indicator.text());
    const auto area = m_parts->directory.area(key.area);
    if (!area)
        return unknown("area", key.area.text());
    m_parts->insert.bind(kSeries, m_parts->directory.seriesFor(m_parts->connection.sql(), *indicator, *area, key));
    return {};
}

void FigureAppender::source(const domain::SourceReference& source)
{
    m_parts->insert.bind(kSource, m_parts->directory.sourceFor(m_parts->connection.sql(), source));
}

Result<void> FigureAppender::add(const ImportedFigure& figure)
{
    sqlite::Insert& insert = m_parts->insert;
    insert.bind(kLast, static_cast<long long>(dayNumber(figure.period.last())));
    insert.bind(kFirst, static_cast<long long>(dayNumber(figure.period.first())));
    insert.bind(kKind, static_cast<long long>(codeOf(figure.period.kind())));
    insert.bind(kValue, figure.value);
    if (figure.missing)
        insert.bind(kMissing, static_cast<long long>(codeOf(*figure.missing)));
    else
        insert.bindNull(kMissing);
    insert.bind(kNumerator, figure.numerator);
    insert.bind(kDenominator, figure.denominator);
    insert.bind(kProvisional, static_cast<long long>(figure.provisional ? 1 : 0));
    insert.bind(kCell, figure.cell);
    insert.bind(kFormula, figure.formula);
    if (!insert.run())
        return refusedFigure(m_parts->batch, insert.refusal());
    ++m_parts->added;
    return {};
}

void FigureAppender::finish()
{
    countAdded(m_parts->connection.sql(), m_parts->batch, m_parts->added);
}

} // namespace outturn::store
