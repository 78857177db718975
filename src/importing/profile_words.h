// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/profile.h>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace outturn::importing {

template <typename Value, std::size_t kCount> using WordTable = std::array<std::pair<std::string_view, Value>, kCount>;

// The words of a profile's text and what they stand for.
constexpr WordTable<Part, kParts> kPartWords{{{"indicator", Part::Indicator},
                                              {"area", Part::Area},
                                              {"subset", Part::Subset},
                                              {"measure", Part::Measure},
                                              {"period", Part::Period},
                                              {"value", Part::Value},
                                              {"numerator", Part::Numerator},
                                              {"denominator", Part::Denominator},
                                              {"missing", Part::Missing}}};
constexpr WordTable<Combine, 3> kCombineWords{
    {{"as given", Combine::AsGiven}, {"count rows", Combine::CountRows}, {"sum", Combine::Sum}}};
constexpr WordTable<PeriodStep, 7> kStepWords{{{"as given", PeriodStep::AsGiven},
                                               {"day", PeriodStep::Day},
                                               {"month", PeriodStep::Month},
                                               {"quarter", PeriodStep::Quarter},
                                               {"financial year", PeriodStep::FinancialYear},
                                               {"calendar year", PeriodStep::CalendarYear},
                                               {"12 months", PeriodStep::TwelveMonths}}};

/// Of `new areas`: only those that every publisher names.
constexpr std::string_view kKnownAreas = "known";

template <typename Value, std::size_t kCount>
std::optional<Value> meaningOf(const WordTable<Value, kCount>& table, std::string_view word)
{
    for (const auto& [known, value] : table) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

template <typename Value, std::size_t kCount>
std::string_view wordFor(const WordTable<Value, kCount>& table, Value value)
{
    for (const auto& [word, known] : table) {
        if (known == value)
            return word;
    }
    return {};
}

} // namespace outturn::importing
