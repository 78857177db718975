// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_reference.h"

#include <charconv>

namespace outturn::importing {
namespace {

constexpr std::size_t kMostLetters = 6;

struct Place
{
    std::uint32_t row;
    std::uint32_t column;
};

std::optional<Place> placeOf(std::string_view text)
{
    Place place{.row = 0, .column = 0};
    std::size_t i = text.starts_with('$') ? 1 : 0;
    const std::size_t firstLetter = i;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z'; ++i) {
        if (i - firstLetter == kMostLetters)
            return std::nullopt;
        place.column = place.column * 26 + static_cast<std::uint32_t>(text[i] - 'A' + 1);
    }
    if (place.column == 0)
        return std::nullopt;
    i += i < text.size() && text[i] == '$' ? 1 : 0;
    const char* last = text.data() + text.size();
    const auto read = std::from_chars(text.data() + i, last, place.row);
    if (read.ec != std::errc{} || read.ptr != last || place.row == 0)
        return std::nullopt;
    return place;
}

} // namespace

std::optional<std::uint32_t> columnOfReference(std::string_view reference)
{
    const auto place = placeOf(reference);
    return place ? std::optional(place->column) : std::nullopt;
}

std::optional<CellRange> parseRange(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto first = placeOf(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : placeOf(text.substr(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column)
        return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

} // namespace outturn::importing
