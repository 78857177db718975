// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/area.h>

#include "key_table.h"

namespace outturn::domain {
namespace {

constexpr KeyTable<AreaKind, 9> kAreaKinds{{
    {AreaKind::Force, "force"},
    {AreaKind::LocalPolicingArea, "local_policing_area"},
    {AreaKind::Urban, "urban"},
    {AreaKind::Rural, "rural"},
    {AreaKind::Place, "place"},
    {AreaKind::Court, "court"},
    {AreaKind::MostSimilarGroup, "most_similar_group"},
    {AreaKind::Region, "region"},
    {AreaKind::National, "national"},
}};

} // namespace

std::string_view areaKindKey(AreaKind kind)
{
    return keyOf(kAreaKinds, kind);
}

Result<AreaKind> parseAreaKind(std::string_view key)
{
    return valueOf(kAreaKinds, key, "kind of area");
}

} // namespace outturn::domain
