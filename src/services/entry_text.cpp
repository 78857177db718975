// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_text.h"

#include <outturn/base/text.h>
#include <outturn/domain/quantity.h>
#include <outturn/importing/figure_text.h>

#include <fmt/format.h>

namespace outturn::services {
namespace {

using domain::Unit;

constexpr double kPercent = 100;

bool isShareOfCounts(const domain::Indicator& indicator)
{
    return indicator.aggregation == domain::Aggregation::Ratio && indicator.unit == Unit::Percent;
}

std::optional<double> countOf(std::string_view text)
{
    const auto count = domain::parseQuantity(trimmed(text), Unit::Count);
    return count && count->value >= 0 ? std::optional(count->value) : std::nullopt;
}

// `31/100` or `31 of 100`
std::optional<EntryFigure> countsOf(std::string_view text)
{
    constexpr std::string_view kOf = " of ";
    const auto word = text.find(kOf);
    const auto parted = word != std::string_view::npos ? word : text.find('/');
    if (parted == std::string_view::npos)
        return std::nullopt;
    const auto numerator = countOf(text.substr(0, parted));
    const auto denominator = countOf(text.substr(parted + (word != std::string_view::npos ? kOf.size() : 1)));
    if (!numerator || !denominator || *denominator == 0)
        return std::nullopt;
    return EntryFigure{
        .value = kPercent * *numerator / *denominator, .numerator = numerator, .denominator = denominator};
}

// Without a mark glued to its end, which only "provisional" may be: the others say nothing of a figure typed now.
std::string_view withoutMark(std::string_view text, bool& provisional)
{
    const auto end = text.find_last_of("0123456789%");
    if (end == std::string_view::npos || end + 1 == text.size())
        return text;
    provisional = importing::readFlag(text.substr(end + 1)) == importing::FigureFlag::Provisional;
    return provisional ? trimmed(text.substr(0, end + 1)) : text;
}

} // namespace

Result<EntryFigure> readEntry(std::string_view text, const domain::Indicator& indicator)
{
    text = trimmed(text);
    if (const auto marked = importing::readFigureText(text); marked && marked->missing)
        return EntryFigure{.missing = marked->missing};
    EntryFigure figure;
    const std::string_view plain = withoutMark(text, figure.provisional);
    if (isShareOfCounts(indicator)) {
        if (auto counts = countsOf(plain)) {
            counts->provisional = figure.provisional;
            return *counts;
        }
    }
    const auto quantity = domain::parseQuantity(plain, indicator.unit);
    if (!quantity)
        return failure(
            ErrorCode::InvalidText,
            fmt::format("{} For a figure that is missing type \"..\", \"suppressed\" or \"not yet reported\".",
                        quantity.error().message));
    figure.value = quantity->value;
    if (quantity->groupSize)
        figure.denominator = *quantity->groupSize;
    return figure;
}

} // namespace outturn::services
