// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/quantity.h>

#include "duration_text.h"
#include "plain_text.h"
#include "written_number.h"

#include <outturn/base/date.h>
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <array>

namespace outturn::domain {
namespace {

struct UnitText
{
    Unit unit;
    std::string_view text;
};

// Longer ones first: "points" also ends "percentage points".
constexpr std::array<UnitText, 21> kSuffixes{{
    {Unit::Percent, "%"},
    {Unit::Percent, "per cent"},
    {Unit::Percent, "percent"},
    {Unit::PercentagePoints, "percentage points"},
    {Unit::PercentagePoints, "percentage point"},
    {Unit::PercentagePoints, "% points"},
    {Unit::PercentagePoints, "% point"},
    {Unit::PercentagePoints, "points"},
    {Unit::PercentagePoints, "point"},
    {Unit::PercentagePoints, "pts"},
    {Unit::PercentagePoints, "pp"},
    {Unit::Fte, "fte"},
    {Unit::RatePer1000, "per 1,000"},
    {Unit::RatePer1000, "per 1000"},
    {Unit::Hours, "hours"},
    {Unit::Hours, "hour"},
    {Unit::Hours, "hrs"},
    {Unit::Hours, "h"},
    {Unit::Score, "/10"},
    {Unit::Score, "/ 10"},
    {Unit::Score, "out of 10"},
}};

constexpr std::array<UnitText, 11> kExamples{{
    {Unit::Count, "1,401"},
    {Unit::Percent, "30.7%"},
    {Unit::PercentagePoints, "−0.4 points"},
    {Unit::Duration, "16:32, 2:45:10 or 17 s"},
    {Unit::Rank, "4/8"},
    {Unit::Money, "£300,000"},
    {Unit::Fte, "1,401 FTE"},
    {Unit::RatePer1000, "3.2 per 1,000"},
    {Unit::Hours, "56 hours"},
    {Unit::Score, "7/10"},
    {Unit::Date, "31 December 2021"},
}};

std::string_view exampleOf(Unit unit)
{
    for (const auto& example : kExamples) {
        if (example.unit == unit)
            return example.text;
    }
    return {};
}

std::string_view withoutUnit(std::string_view plain, Unit unit)
{
    constexpr std::string_view kPound = "£";
    if (unit == Unit::Money && plain.starts_with(kPound))
        return trimmed(plain.substr(kPound.size()));
    for (const auto& suffix : kSuffixes) {
        if (suffix.unit == unit && plain.ends_with(suffix.text))
            return trimmed(plain.substr(0, plain.size() - suffix.text.size()));
    }
    return plain;
}

std::optional<Quantity> rank(std::string_view plain)
{
    const auto parts = split(plain, '/');
    const auto number = writtenNumber(trimmed(parts.front()));
    if (!number || parts.size() > 2)
        return std::nullopt;
    Quantity quantity{.value = number->value, .unit = Unit::Rank, .decimals = number->decimals};
    if (parts.size() == 2) {
        const auto size = parseWhole(trimmed(parts[1]));
        if (!size || *size < 1 || *size > 100000)
            return std::nullopt;
        quantity.groupSize = static_cast<int>(*size);
    }
    return quantity;
}

std::optional<Quantity> day(std::string_view plain)
{
    const auto period = parsePeriod(plain);
    if (!period || period->kind() != PeriodKind::PointInTime)
        return std::nullopt;
    return Quantity{.value = static_cast<double>(daysBetween(makeDate(1970, 1, 1), period->last())),
                    .unit = Unit::Date};
}

std::optional<Quantity> withoutSign(std::string_view plain, Unit unit)
{
    if (unit == Unit::Rank)
        return rank(plain);
    const auto number = unit == Unit::Duration ? writtenDuration(plain) : writtenNumber(withoutUnit(plain, unit));
    if (!number)
        return std::nullopt;
    return Quantity{.value = number->value, .unit = unit, .decimals = number->decimals};
}

std::optional<Quantity> quantityOf(std::string_view plain, Unit unit)
{
    if (unit == Unit::Date)
        return day(plain);
    const bool negative = plain.starts_with('-');
    const bool isSigned = negative || plain.starts_with('+');
    auto quantity = withoutSign(isSigned ? trimmed(plain.substr(1)) : plain, unit);
    // A zero keeps no sign: it would print as another text than the one a zero has.
    if (quantity && negative && quantity->value != 0)
        quantity->value = -quantity->value;
    return quantity;
}

} // namespace

Result<Quantity> parseQuantity(std::string_view text, Unit unit)
{
    const auto quantity = quantityOf(plainText(text), unit);
    if (quantity)
        return *quantity;
    return failure(ErrorCode::InvalidText,
                   fmt::format("“{}” is not a figure in {}; write it like {}.", text, unitKey(unit), exampleOf(unit)),
                   {{"text", std::string(text)}});
}

} // namespace outturn::domain
