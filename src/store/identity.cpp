// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <fmt/format.h>

namespace outturn::store {

std::optional<long long> idOf(soci::session& sql, const std::string& table, const std::string& slug)
{
    long long id = 0;
    sql << "SELECT id FROM " << table << " WHERE slug = :slug", soci::use(slug), soci::into(id);
    return sql.got_data() ? std::optional(id) : std::nullopt;
}

Result<long long> knownId(soci::session& sql, const std::string& table, const std::string& slug)
{
    if (const auto id = idOf(sql, table, slug))
        return *id;
    return unknown(table, slug);
}

tl::unexpected<Error> unknown(const std::string& kind, const std::string& name)
{
    return failure(ErrorCode::NotFound,
                   fmt::format("The store has no {} \"{}\"; check its name, or add it first.", kind, name),
                   {{kind, name}});
}

} // namespace outturn::store
