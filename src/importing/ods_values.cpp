// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_values.h"

#include "number_text.h"

#include <algorithm>

namespace outturn::importing {
namespace {

// Seconds in one unit; nothing for months and years, which have no fixed length.
std::optional<double> unitSeconds(char unit, bool inTime)
{
    switch (unit) {
    case 'D':
        return 86'400.0;
    case 'H':
        return inTime ? std::optional(3'600.0) : std::nullopt;
    case 'M':
        return inTime ? std::optional(60.0) : std::nullopt;
    case 'S':
        return inTime ? std::optional(1.0) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<double> secondsOfOdsDuration(std::string_view text)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    if (!text.starts_with('P'))
        return std::nullopt;
    text.remove_prefix(1);
    double seconds = 0;
    bool inTime = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            inTime = true;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
        const auto number = plainNumber(text.substr(0, digits));
        if (!number || digits == text.size())
            return std::nullopt;
        const auto unit = unitSeconds(text[digits], inTime);
        if (!unit && *number != 0)
            return std::nullopt;
        seconds += *number * unit.value_or(0);
        text.remove_prefix(digits + 1);
    }
    return negative ? -seconds : seconds;
}

void OdsParagraphs::startParagraph()
{
    if (m_paragraphs++ > 0)
        m_text += '\n';
    m_afterBlank = true;
}

void OdsParagraphs::append(std::string_view piece)
{
    for (const char c : piece) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            m_text += c;
        else if (!m_afterBlank)
            m_text += ' ';
        m_afterBlank = blank;
    }
}

void OdsParagraphs::appendBlanks(std::size_t count)
{
    m_text.append(count, ' ');
    m_afterBlank = false;
}

void OdsParagraphs::appendLineBreak()
{
    m_text += '\n';
    m_afterBlank = true;
}

void OdsParagraphs::clear()
{
    m_text.clear();
    m_paragraphs = 0;
    m_afterBlank = true;
}

} // namespace outturn::importing
