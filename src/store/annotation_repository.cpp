// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/annotation_repository.h>

#include "connection.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::store {
namespace {

using domain::Annotation;
using domain::RecordedAnnotation;

constexpr const char* kSelect =
    "SELECT a.id, a.from_day, a.to_day, a.scope, a.body, a.noted_by, a.noted_at FROM annotation a "
    "WHERE NOT EXISTS (SELECT 1 FROM annotation_withdrawal w WHERE w.annotation_id = a.id) "
    "AND NOT EXISTS (SELECT 1 FROM annotation_replacement r WHERE r.former_id = a.id) "
    "ORDER BY a.from_day, a.id";

std::vector<RecordedAnnotation> readRows(soci::session& sql)
{
    RecordedAnnotation row;
    long long number = 0;
    std::string from;
    std::string to;
    std::string at;
    soci::statement rows =
        (sql.prepare << kSelect, soci::into(number), soci::into(from), soci::into(to), soci::into(row.annotation.scope),
         soci::into(row.annotation.text), soci::into(row.by), soci::into(at));
    rows.execute();
    std::vector<RecordedAnnotation> found;
    while (rows.fetch()) {
        row.number = number;
        row.annotation.from = stored(parseIsoDate(from));
        row.annotation.to = stored(parseIsoDate(to));
        row.at = stored(parseIsoTimestamp(at));
        found.push_back(row);
    }
    return found;
}

std::int64_t insert(soci::session& sql, const Annotation& annotation, const std::string& by, const std::string& at)
{
    const std::string from = isoDate(annotation.from);
    const std::string to = isoDate(annotation.to);
    sql << "INSERT INTO annotation (from_day, to_day, scope, body, noted_by, noted_at) VALUES (:f, :t, :s, :x, :b, :a)",
        soci::use(from), soci::use(to), soci::use(annotation.scope), soci::use(annotation.text), soci::use(by),
        soci::use(at);
    long long number = 0;
    sql << "SELECT max(id) FROM annotation", soci::into(number);
    return number;
}

Result<void> mustStand(soci::session& sql, std::int64_t number)
{
    const auto standing = readRows(sql);
    if (std::ranges::find(standing, number, &RecordedAnnotation::number) != standing.end())
        return {};
    return failure(
        ErrorCode::NotFound,
        fmt::format("There is no annotation {}, or it was changed or withdrawn already; nothing was changed. "
                    "Look at the list again.",
                    number));
}

} // namespace

Result<std::vector<Annotation>> AnnotationRepository::all() const
{
    return recorded().map([](std::vector<RecordedAnnotation>&& rows) {
        std::vector<Annotation> annotations;
        for (RecordedAnnotation& row : rows)
            annotations.push_back(std::move(row.annotation));
        return annotations;
    });
}

Result<std::vector<RecordedAnnotation>> AnnotationRepository::recorded() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::vector<RecordedAnnotation>> { return readRows(connection.sql()); });
}

Result<std::int64_t> AnnotationRepository::append(Transaction& transaction, const Annotation& annotation,
                                                  const std::string& by)
{
    return insert(transaction.connection().sql(), annotation, by, isoTimestamp(transaction.now()));
}

Result<std::int64_t> AnnotationRepository::replace(Transaction& transaction, std::int64_t number,
                                                   const Annotation& annotation, const std::string& by)
{
    auto& sql = transaction.connection().sql();
    if (const auto stands = mustStand(sql, number); !stands)
        return tl::unexpected(stands.error());
    const long long former = number;
    const long long newest = insert(sql, annotation, by, isoTimestamp(transaction.now()));
    sql << "INSERT INTO annotation_replacement (former_id, annotation_id) VALUES (:f, :n)", soci::use(former),
        soci::use(newest);
    return newest;
}

Result<void> AnnotationRepository::withdraw(Transaction& transaction, std::int64_t number, const std::string& by)
{
    auto& sql = transaction.connection().sql();
    if (auto stands = mustStand(sql, number); !stands)
        return stands;
    const long long annotation = number;
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO annotation_withdrawal (annotation_id, withdrawn_by, withdrawn_at) VALUES (:i, :b, :a)",
        soci::use(annotation), soci::use(by), soci::use(at);
    return {};
}

} // namespace outturn::store
