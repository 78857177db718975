// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/target.h>

#include "key_table.h"

namespace outturn::domain {
namespace {

constexpr KeyTable<TargetKind, 8> kKinds{{
    {TargetKind::National, "national"},
    {TargetKind::Force, "force"},
    {TargetKind::Local, "local"},
    {TargetKind::Baseline, "baseline"},
    {TargetKind::Forecast, "forecast"},
    {TargetKind::Trajectory, "trajectory"},
    {TargetKind::ServiceLevel, "service_level"},
    {TargetKind::Reference, "reference"},
}};

constexpr KeyTable<TargetKind, 8> kTitles{{
    {TargetKind::National, "National target"},
    {TargetKind::Force, "Force target"},
    {TargetKind::Local, "Local target"},
    {TargetKind::Baseline, "Baseline"},
    {TargetKind::Forecast, "Forecast"},
    {TargetKind::Trajectory, "Trajectory"},
    {TargetKind::ServiceLevel, "Service level"},
    {TargetKind::Reference, "Reference"},
}};

constexpr KeyTable<Comparator, 2> kComparators{{
    {Comparator::AtLeast, ">="},
    {Comparator::AtMost, "<="},
}};

bool isValidOn(const Target& target, Date day)
{
    return (!target.from || *target.from <= day) && (!target.until || day <= *target.until);
}

} // namespace

bool isLevelTarget(const Target& target)
{
    return target.kind != TargetKind::ServiceLevel && target.kind != TargetKind::Reference;
}

std::optional<double> targetValueOn(const Target& target, Date day)
{
    if (!isValidOn(target, day))
        return std::nullopt;
    const bool isLine = target.startValue && target.from && target.until && *target.from < *target.until;
    if (!isLine)
        return target.value;
    const double share = static_cast<double>(daysBetween(*target.from, day)) / daysBetween(*target.from, *target.until);
    return *target.startValue + (target.value - *target.startValue) * share;
}

std::string_view targetKindKey(TargetKind kind)
{
    return keyOf(kKinds, kind);
}

Result<TargetKind> parseTargetKind(std::string_view key)
{
    return valueOf(kKinds, key, "kind of target");
}

std::string_view targetKindTitle(TargetKind kind)
{
    return keyOf(kTitles, kind);
}

std::string_view comparatorKey(Comparator comparator)
{
    return keyOf(kComparators, comparator);
}

Result<Comparator> parseComparator(std::string_view key)
{
    return valueOf(kComparators, key, "comparator");
}

} // namespace outturn::domain
