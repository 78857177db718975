// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/measure.h>

#include "key_table.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <optional>

namespace outturn::domain {
namespace {

constexpr std::string_view kChangePrefix = "change:";
constexpr std::string_view kStatementPrefix = "statement:";

constexpr KeyTable<MeasureKind, 4> kPlainKinds{{
    {MeasureKind::Value, "value"},
    {MeasureKind::Rolling12, "rolling12"},
    {MeasureKind::Cumulative, "cumulative"},
    {MeasureKind::MeanPerQuarter, "mean-per-quarter"},
}};

constexpr KeyTable<MeasureKind, 4> kPlainTitles{{
    {MeasureKind::Value, "value"},
    {MeasureKind::Rolling12, "12-month rolling"},
    {MeasureKind::Cumulative, "cumulative total"},
    {MeasureKind::MeanPerQuarter, "mean per quarter"},
}};

constexpr KeyTable<ChangeType, 3> kTypes{{
    {ChangeType::Relative, "relative"},
    {ChangeType::Points, "points"},
    {ChangeType::Absolute, "absolute"},
}};

constexpr KeyTable<ChangeType, 3> kTypeTitles{{
    {ChangeType::Relative, " (per cent)"},
    {ChangeType::Points, " (points)"},
    {ChangeType::Absolute, ""},
}};

constexpr KeyTable<ChangeBase, 8> kBases{{
    {ChangeBase::PreviousQuarter, "previous-quarter"},
    {ChangeBase::SamePeriodLastYear, "same-period-last-year"},
    {ChangeBase::Previous12Months, "previous-12-months"},
    {ChangeBase::ThreeYearsAgo, "3-years-ago"},
    {ChangeBase::Baseline2019_20, "q2-2019-20"},
    {ChangeBase::Baseline2019_20, "baseline-2019-20"},
    {ChangeBase::TwoMonths, "2-months"},
    {ChangeBase::SixMonths, "6-months"},
}};

constexpr KeyTable<ChangeBase, 7> kBaseTitles{{
    {ChangeBase::PreviousQuarter, "previous quarter"},
    {ChangeBase::SamePeriodLastYear, "same period last year"},
    {ChangeBase::Previous12Months, "previous 12 months"},
    {ChangeBase::ThreeYearsAgo, "three years ago"},
    {ChangeBase::Baseline2019_20, "2019/20"},
    {ChangeBase::TwoMonths, "two months before"},
    {ChangeBase::SixMonths, "six months before"},
}};

Result<Measure> parseChange(std::string_view key)
{
    const auto parts = split(key, ':');
    if (parts.size() != 3) {
        return failure(ErrorCode::InvalidText,
                       fmt::format("“{}” does not name a type and a base of change; write it like "
                                   "change:relative:previous-quarter.",
                                   key));
    }
    const auto type = valueOf(kTypes, parts[1], "type of change");
    if (!type)
        return tl::unexpected(type.error());
    return valueOf(kBases, parts[2], "base of change").map([&type](ChangeBase base) {
        return Measure::change(*type, base);
    });
}

std::string words(std::string name)
{
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    return name;
}

} // namespace

std::string measureKey(const Measure& measure)
{
    switch (measure.kind) {
    case MeasureKind::Change:
        return fmt::format("{}{}:{}", kChangePrefix, keyOf(kTypes, measure.type), keyOf(kBases, measure.base));
    case MeasureKind::Statement:
        return fmt::format("{}{}", kStatementPrefix, measure.name);
    default:
        return std::string(keyOf(kPlainKinds, measure.kind));
    }
}

Result<Measure> parseMeasure(std::string_view key)
{
    if (key.starts_with(kChangePrefix))
        return parseChange(key);
    if (key.starts_with(kStatementPrefix) && key.size() > kStatementPrefix.size())
        return Measure::statement(std::string(key.substr(kStatementPrefix.size())));
    for (const auto& row : kPlainKinds) {
        if (row.key == key)
            return Measure{.kind = row.value};
    }
    return failure(ErrorCode::InvalidText,
                   fmt::format("“{}” is not a known measure; write one of value, rolling12, cumulative, "
                               "mean-per-quarter, change:<type>:<base> or statement:<name>.",
                               key));
}

std::string measureTitle(const Measure& measure)
{
    switch (measure.kind) {
    case MeasureKind::Change:
        return fmt::format("change on {}{}", keyOf(kBaseTitles, measure.base), keyOf(kTypeTitles, measure.type));
    case MeasureKind::Statement:
        return words(measure.name);
    default:
        return std::string(keyOf(kPlainTitles, measure.kind));
    }
}

} // namespace outturn::domain
