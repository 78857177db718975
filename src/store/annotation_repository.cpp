// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/annotation_repository.h>

#include "connection.h"

#include <fmt/format.h>

namespace outturn::store {
namespace {

using domain::Annotation;

struct AnnotationRow
{
    long long id{0};
    Annotation annotation;
};

std::vector<AnnotationRow> readRows(soci::session& sql)
{
    AnnotationRow row;
    std::string from;
    std::string to;
    soci::statement rows =
        (sql.prepare << "SELECT a.id, a.from_day, a.to_day, a.scope, a.body FROM annotation a "
                        "WHERE NOT EXISTS (SELECT 1 FROM annotation_withdrawal w WHERE w.annotation_id = a.id) "
                        "ORDER BY a.from_day, a.id",
         soci::into(row.id), soci::into(from), soci::into(to), soci::into(row.annotation.scope),
         soci::into(row.annotation.text));
    rows.execute();
    std::vector<AnnotationRow> found;
    while (rows.fetch()) {
        row.annotation.from = stored(parseIsoDate(from));
        row.annotation.to = stored(parseIsoDate(to));
        found.push_back(row);
    }
    return found;
}

void withdrawRow(soci::session& sql, long long id, const std::string& by, const std::string& at)
{
    sql << "INSERT INTO annotation_withdrawal (annotation_id, withdrawn_by, withdrawn_at) VALUES (:i, :b, :a)",
        soci::use(id), soci::use(by), soci::use(at);
}

} // namespace

Result<std::vector<Annotation>> AnnotationRepository::all() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<Annotation>> {
        std::vector<Annotation> annotations;
        for (AnnotationRow& row : readRows(connection.sql()))
            annotations.push_back(std::move(row.annotation));
        return annotations;
    });
}

Result<void> AnnotationRepository::append(Transaction& transaction, const Annotation& annotation, const std::string& by)
{
    const std::string from = isoDate(annotation.from);
    const std::string to = isoDate(annotation.to);
    const std::string at = isoTimestamp(transaction.now());
    transaction.connection().sql()
        << "INSERT INTO annotation (from_day, to_day, scope, body, noted_by, noted_at) VALUES (:f, :t, :s, :x, :b, :a)",
        soci::use(from), soci::use(to), soci::use(annotation.scope), soci::use(annotation.text), soci::use(by),
        soci::use(at);
    return {};
}

Result<void> AnnotationRepository::withdraw(Transaction& transaction, const Annotation& annotation,
                                            const std::string& by)
{
    auto& sql = transaction.connection().sql();
    const std::string at = isoTimestamp(transaction.now());
    bool found = false;
    for (const AnnotationRow& row : readRows(sql)) {
        if (row.annotation != annotation)
            continue;
        withdrawRow(sql, row.id, by, at);
        found = true;
    }
    if (!found)
        return failure(ErrorCode::NotFound,
                       fmt::format("There is no annotation \"{}\" from {}, or it was withdrawn already; nothing was "
                                   "changed.",
                                   annotation.text, isoDate(annotation.from)));
    return {};
}

} // namespace outturn::store
