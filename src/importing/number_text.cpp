// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_text.h"

#include <charconv>
#include <cmath>

namespace outturn::importing {

std::optional<double> plainNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || (text.front() != '-' && text.front() != '.' && (text.front() < '0' || text.front() > '9')))
        return std::nullopt;
    double number = 0;
    const char* last = text.data() + text.size();
    const auto read = std::from_chars(text.data(), last, number);
    if (read.ec != std::errc{} || read.ptr != last || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string isoText(std::string_view stored)
{
    std::string text(stored.substr(0, stored.find('Z')));
    if (const std::size_t point = text.find('.'); point != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    if (const std::size_t midnight = text.find("T00:00:00");
        midnight != std::string::npos && text.size() == midnight + 9)
        text.erase(midnight);
    return text;
}

} // namespace outturn::importing
