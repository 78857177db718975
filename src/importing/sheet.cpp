// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/sheet.h>

#include <algorithm>
#include <array>

namespace outturn::importing {

std::string_view cellTypeKey(CellType type)
{
    constexpr std::array<std::string_view, 8> kKeys{"empty", "text",    "number",   "percent",
                                                    "date",  "boolean", "duration", "error"};
    return kKeys.at(static_cast<std::size_t>(type));
}

std::string columnLetters(std::uint32_t column)
{
    std::string letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.push_back(static_cast<char>('A' + (column - 1) % 26));
    std::reverse(letters.begin(), letters.end());
    return letters;
}

std::string cellReference(std::uint32_t row, std::uint32_t column)
{
    return columnLetters(column) + std::to_string(row);
}

} // namespace outturn::importing
