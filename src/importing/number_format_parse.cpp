// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_format.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::importing {
namespace {

using Kind = FormatToken::Kind;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Walks over one section and gathers its tokens.
class SectionReader
{
public:
    explicit SectionReader(std::string_view code)
        : m_rest(code)
    {
    }

    FormatSection read()
    {
        while (!m_rest.empty())
            step();
        settleMinutes();
        settleKind();
        return std::move(m_section);
    }

private:
    void step()
    {
        const char c = m_rest.front();
        if (c == '"')
            quoted();
        else if (c == '\\' || c == '!')
            literal(m_rest.substr(1, 1), 2);
        else if (c == '_')
            literal(" ", 2);
        else if (c == '*')
            take(2);
        else if (c == '[')
            bracketed();
        else if (c == '@')
            token(Kind::TextValue, {}, 1);
        else if (c == '0' || c == '#' || c == '?' || (c == '.' && nextIsDigit()))
            digits();
        else
            letter(lower(c));
    }

    void letter(char c)
    {
        if (startsWith("general")) {
            m_section.decimals = 15;
            token(Kind::Digits, {}, 7);
        } else if (startsWith("am/pm") || startsWith("a/p")) {
            m_section.halfDays = true;
            token(Kind::HalfDay, {}, startsWith("am/pm") ? 5 : 3);
        } else if (c == 'y' || c == 'e') {
            dateLetters(Kind::Year, c);
        } else if (c == 'm') {
            dateLetters(Kind::Month, c);
        } else if (c == 'd') {
            dateLetters(Kind::Day, c);
        } else if (c == 'h') {
            dateLetters(Kind::Hour, c);
        } else if (c == 's') {
            dateLetters(Kind::Second, c);
            secondFraction();
        } else {
            if (c == '%')
                ++m_section.percents;
            literal(m_rest.substr(0, 1), 1);
        }
    }

    void quoted()
    {
        const std::size_t end = m_rest.find('"', 1);
        const std::size_t last = end == std::string_view::npos ? m_rest.size() : end;
        literal(m_rest.substr(1, last - 1), last + 1);
    }

    // Colours and countries are left out; conditions and elapsed times are not; `[$£-809]` stands for its sign.
    void bracketed()
    {
        const std::size_t end = std::min(m_rest.find(']'), m_rest.size());
        const std::string inside = lowerCase(m_rest.substr(1, end - 1));
        const auto all = [&](char c) { return !inside.empty() && inside.find_first_not_of(c) == std::string::npos; };
        if (all('h') || all('m') || all('s'))
            token(Kind::Elapsed, inside, end + 1);
        else if (inside.starts_with('$'))
            literal(m_rest.substr(2, std::min(inside.find('-'), inside.size()) - 1), end + 1);
        else {
            condition(inside);
            take(end + 1);
        }
    }

    void condition(const std::string& inside)
    {
        const std::size_t digits = inside.find_first_not_of("<>=");
        const auto bound = digits == std::string::npos ? std::nullopt : parseNumber(inside.substr(digits));
        if (digits == 0 || !bound)
            return;
        m_section.condition = inside.substr(0, digits);
        m_section.bound = *bound;
    }

    // One place for the whole number, however it is broken up: `#,##0.0`, `0.00E+00`, `# ?/?`.
    void digits()
    {
        bool afterPoint = false;
        std::size_t i = 0;
        for (; i < m_rest.size(); ++i) {
            const char c = m_rest[i];
            if (c == '.')
                afterPoint = true;
            else if (c == ',')
                ++m_section.thousands;
            else if (c == '0' || c == '#' || c == '?')
                digit(c, afterPoint);
            else
                break;
        }
        if (startsWith("e+", i) || startsWith("e-", i)) {
            m_section.scientific = true;
            i = std::min(m_rest.find_first_not_of("0#?", i + 2), m_rest.size());
        }
        fractionAfter(i);
        token(Kind::Digits, {}, i);
    }

    void digit(char c, bool afterPoint)
    {
        if (afterPoint) {
            ++m_section.decimals;
            m_section.fixed = c == '#' ? m_section.fixed : m_section.decimals;
        } else {
            m_section.wholeZeros += c == '0' ? 1 : 0;
            m_section.grouped = m_section.grouped || m_section.thousands > 0;
            m_section.thousands = 0;
        }
    }

    void fractionAfter(std::size_t& i)
    {
        const std::size_t slash = m_rest.find('/', i);
        if (slash == std::string_view::npos
            || m_rest.substr(i, slash - i).find_first_not_of("?# 0") != std::string_view::npos)
            return;
        m_section.fraction = true;
        i = std::min(m_rest.find_first_not_of("?#0123456789", slash + 1), m_rest.size());
    }

    void dateLetters(Kind kind, char c)
    {
        std::size_t size = 1;
        while (size < m_rest.size() && lower(m_rest[size]) == c)
            ++size;
        token(kind, {}, size);
    }

    void secondFraction()
    {
        if (!m_rest.starts_with(".0"))
            return;
        const std::size_t end = std::min(m_rest.find_first_not_of('0', 1), m_rest.size());
        token(Kind::SecondFraction, {}, end);
        m_section.tokens.back().size = end - 1;
    }

    // `m` is a month unless it stands beside hours or seconds.
    void settleMinutes()
    {
        Kind before = Kind::Literal;
        FormatToken* candidate = nullptr;
        for (FormatToken& token : m_section.tokens) {
            if (token.kind == Kind::Literal)
                continue;
            if (token.kind == Kind::Second && candidate != nullptr)
                candidate->kind = Kind::Minute;
            const bool afterHours = before == Kind::Hour || before == Kind::Elapsed;
            if (token.kind == Kind::Month && token.size <= 2 && afterHours)
                token.kind = Kind::Minute;
            candidate = token.kind == Kind::Month && token.size <= 2 ? &token : nullptr;
            before = token.kind;
        }
    }

    void settleKind()
    {
        const auto has = [this](auto... kinds) {
            return std::any_of(m_section.tokens.begin(), m_section.tokens.end(),
                               [&](const FormatToken& token) { return ((token.kind == kinds) || ...); });
        };
        if (has(Kind::Year, Kind::Month, Kind::Day))
            m_section.kind = FormatKind::Date;
        else if (has(Kind::Hour, Kind::Minute, Kind::Second, Kind::Elapsed))
            m_section.kind = FormatKind::Duration;
        else if (has(Kind::TextValue))
            m_section.kind = FormatKind::Text;
        else if (m_section.percents > 0)
            m_section.kind = FormatKind::Percent;
    }

    [[nodiscard]] bool nextIsDigit() const
    {
        return m_rest.size() > 1 && (m_rest[1] == '0' || m_rest[1] == '#' || m_rest[1] == '?');
    }
    [[nodiscard]] bool startsWith(std::string_view word, std::size_t at = 0) const
    {
        return lowerCase(m_rest.substr(std::min(at, m_rest.size()), word.size())) == word;
    }
    void literal(std::string_view text, std::size_t length)
    {
        if (!m_section.tokens.empty() && m_section.tokens.back().kind == Kind::Literal) {
            m_section.tokens.back().text += text;
            take(length);
            return;
        }
        token(Kind::Literal, std::string(text), length);
    }
    void token(Kind kind, std::string text, std::size_t length)
    {
        m_section.tokens.push_back({.kind = kind, .text = std::move(text), .size = length});
        take(length);
    }
    void take(std::size_t length) { m_rest.remove_prefix(std::min(length, m_rest.size())); }

    std::string_view m_rest;
    FormatSection m_section;
};

} // namespace

FormatSection parseSection(std::string_view code)
{
    return SectionReader(code).read();
}

} // namespace outturn::importing
