// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/unit.h>

#include "key_table.h"

namespace outturn::domain {
namespace {

constexpr KeyTable<Unit, 11> kUnits{{
    {Unit::Count, "count"},
    {Unit::Percent, "percent"},
    {Unit::PercentagePoints, "percentage_points"},
    {Unit::Duration, "duration"},
    {Unit::Rank, "rank"},
    {Unit::Money, "money"},
    {Unit::Fte, "fte"},
    {Unit::RatePer1000, "rate_per_1000"},
    {Unit::Hours, "hours"},
    {Unit::Score, "score"},
    {Unit::Date, "date"},
}};

} // namespace

std::string_view unitKey(Unit unit)
{
    return keyOf(kUnits, unit);
}

Result<Unit> parseUnit(std::string_view key)
{
    return valueOf(kUnits, key, "unit");
}

} // namespace outturn::domain
