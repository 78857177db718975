// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_format.h"

#include <outturn/base/text.h>

#include <array>
#include <charconv>
#include <cmath>

namespace outturn::importing {
namespace {

// ECMA-376 part 1, 18.8.30; 14 and 22 follow the reader's country, here Britain.
constexpr std::array<std::string_view, 50> kBuiltIn{"General",
                                                    "0",
                                                    "0.00",
                                                    "#,##0",
                                                    "#,##0.00",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "0%",
                                                    "0.00%",
                                                    "0.00E+00",
                                                    "# ?/?",
                                                    "# ?\?/?\?",
                                                    "dd/mm/yyyy",
                                                    "d-mmm-yy",
                                                    "d-mmm",
                                                    "mmm-yy",
                                                    "h:mm AM/PM",
                                                    "h:mm:ss AM/PM",
                                                    "h:mm",
                                                    "h:mm:ss",
                                                    "dd/mm/yyyy hh:mm",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "#,##0;-#,##0",
                                                    "#,##0;[Red]-#,##0",
                                                    "#,##0.00;-#,##0.00",
                                                    "#,##0.00;[Red]-#,##0.00",
                                                    "",
                                                    "",
                                                    "",
                                                    "",
                                                    "mm:ss",
                                                    "[h]:mm:ss",
                                                    "mm:ss.0",
                                                    "##0.0E+0",
                                                    "@"};

std::vector<std::string_view> sectionsOf(std::string_view code)
{
    std::vector<std::string_view> sections;
    std::size_t start = 0;
    bool quoted = false;
    bool bracketed = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"' && !bracketed)
            quoted = !quoted;
        else if (!quoted && c == '\\')
            ++i;
        else if (!quoted && (c == '[' || c == ']'))
            bracketed = c == '[';
        else if (!quoted && !bracketed && c == ';') {
            sections.push_back(code.substr(start, i - start));
            start = i + 1;
        }
    }
    sections.push_back(code.substr(std::min(start, code.size())));
    return sections;
}

bool holds(const FormatSection& section, double value)
{
    const std::string& condition = section.condition;
    if (condition == "<")
        return value < section.bound;
    if (condition == "<=")
        return value <= section.bound;
    if (condition == ">")
        return value > section.bound;
    if (condition == ">=")
        return value >= section.bound;
    return condition == "=" ? value == section.bound : value != section.bound;
}

FormatKind kindOf(const std::vector<FormatSection>& sections)
{
    for (const FormatSection& section : sections) {
        if (!section.tokens.empty() && section.kind != FormatKind::Text)
            return section.kind;
    }
    return sections.front().kind == FormatKind::Text ? FormatKind::Text : FormatKind::Number;
}

} // namespace

NumberFormat NumberFormat::parse(std::string_view code)
{
    NumberFormat format;
    const std::string plain = lowerCase(code);
    if (plain.empty() || plain == "general" || plain == "standard")
        return format;
    for (const std::string_view section : sectionsOf(code))
        format.m_sections.push_back(parseSection(section));
    format.m_kind = kindOf(format.m_sections);
    return format;
}

std::string_view NumberFormat::builtIn(int id)
{
    return id >= 0 && static_cast<std::size_t>(id) < kBuiltIn.size() ? kBuiltIn.at(static_cast<std::size_t>(id))
                                                                     : std::string_view{};
}

const FormatSection& NumberFormat::sectionFor(double value, bool& dropSign) const
{
    dropSign = false;
    if (!m_sections.front().condition.empty()) {
        for (const FormatSection& section : m_sections) {
            if (section.condition.empty() || holds(section, value))
                return section;
        }
        return m_sections.back();
    }
    const std::size_t count = m_sections.size();
    if (value < 0 && count >= 2) {
        dropSign = true;
        return m_sections[1];
    }
    return value == 0 && count >= 3 ? m_sections[2] : m_sections[0];
}

void NumberFormat::show(double value, DateSystem system, std::string& text) const
{
    if (m_sections.empty()) {
        appendGeneral(value, text);
        return;
    }
    bool dropSign = false;
    const FormatSection& section = sectionFor(value, dropSign);
    appendSection(section, dropSign ? std::abs(value) : value, system, text);
}

std::string NumberFormat::shown(double value, DateSystem system) const
{
    std::string text;
    show(value, system, text);
    return text;
}

void appendGeneral(double value, std::string& text)
{
    std::array<char, 32> digits{};
    const auto whole = static_cast<std::int64_t>(std::abs(value) < 1e15 ? value : 0);
    const auto end = static_cast<double>(whole) == value && std::abs(value) < 1e15
        ? std::to_chars(digits.data(), digits.data() + digits.size(), whole)
        : std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 15);
    text.append(digits.data(), end.ptr);
}

} // namespace outturn::importing
