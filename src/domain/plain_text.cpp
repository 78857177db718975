// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"

#include <outturn/base/text.h>

#include <array>
#include <utility>

namespace outturn::domain {
namespace {

// Hyphen, no-break hyphen, figure dash, en dash, em dash, bar, minus sign; straight and curly apostrophes.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kReplacements{{
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2012", "-"},
    {"\u2013", "-"},
    {"\u2014", "-"},
    {"\u2015", "-"},
    {"\u2212", "-"},
    {"'", ""},
    {"\u2018", ""},
    {"\u2019", ""},
}};

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

std::string plainText(std::string_view text)
{
    std::string plain = lowerCase(singleSpaced(text));
    for (const auto& [from, to] : kReplacements)
        replaceAll(plain, from, to);
    return plain;
}

} // namespace outturn::domain
