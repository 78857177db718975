// SPDX-License-Identifier: GPL-3.0-or-later
#include "token.h"

#include <outturn/base/ascii.h>

#include <algorithm>
#include <array>
#include <optional>

namespace outturn::claims {
namespace {

constexpr char kDropped = '\x01';

struct Folded
{
    std::string_view bytes;
    char symbol;
};

constexpr std::array<Folded, 27> kFolded{{
    {"\xE2\x80\x90", '-'},  {"\xE2\x80\x91", '-'},  {"\xE2\x80\x92", '-'},      {"\xE2\x80\x93", '-'},
    {"\xE2\x80\x94", '-'},  {"\xE2\x80\x95", '-'},  {"\xE2\x88\x92", '-'},      {"\xE2\x80\x98", '\''},
    {"\xE2\x80\x99", '\''}, {"\xE2\x80\x9B", '\''}, {"\xE2\x80\x9C", kDropped}, {"\xE2\x80\x9D", kDropped},
    {"\xE2\x80\xA2", '*'},  {"\xE2\x96\xAA", '*'},  {"\xC2\xB7", '*'},          {"\xC2\xA0", ' '},
    {"\xE2\x80\xAF", ' '},  {"\xE2\x80\x89", ' '},  {"\xE2\x80\x8B", kDropped}, {"\xC2\xA3", '$'},
    {"\xE2\x89\xA5", '}'},  {"\xE2\x89\xA4", '{'},  {"\xE2\x86\x92", '>'},      {"\xE2\x86\x91", '^'},
    {"\xE2\x86\x93", '\\'}, {"\xC3\x97", 'x'},      {"\xEF\xBB\xBF", kDropped},
}};

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Tokeniser
{
public:
    Tokeniser(std::string_view text, std::string_view lower)
        : m_text(text)
        , m_lower(lower)
    {
    }

    std::vector<Token> run()
    {
        m_tokens.reserve(m_text.size() / 4 + 8);
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

private:
    std::optional<Folded> foldedAt(std::size_t at) const
    {
        if (static_cast<unsigned char>(m_text[at]) < 0x80)
            return std::nullopt;
        for (const Folded& folded : kFolded)
            if (m_text.substr(at, folded.bytes.size()) == folded.bytes)
                return folded;
        return std::nullopt;
    }

    bool letterAt(std::size_t at) const
    {
        if (at >= m_text.size())
            return false;
        return isAsciiLetter(m_text[at]) || (static_cast<unsigned char>(m_text[at]) >= 0x80 && !foldedAt(at));
    }

    void step()
    {
        const char c = m_text[m_at];
        if (c == '\n') {
            ++m_lineBreaks;
            ++m_at;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            m_space = true;
            ++m_at;
        } else if (isDigit(c)) {
            number();
        } else if (letterAt(m_at)) {
            word();
        } else {
            symbol();
        }
    }

    Token& add(TokenKind kind, std::size_t begin, std::size_t end)
    {
        Token token{.begin = begin, .end = end, .text = m_lower.substr(begin, end - begin), .kind = kind};
        token.lineStart = m_lineBreaks > 0 || m_tokens.empty();
        token.paragraphStart = m_lineBreaks > 1 && !m_tokens.empty();
        token.spaceBefore = m_space || token.lineStart;
        m_lineBreaks = 0;
        m_space = false;
        m_at = end;
        return m_tokens.emplace_back(token);
    }

    void number()
    {
        std::size_t end = m_at;
        const auto digits = [&] {
            while (end < m_text.size() && isDigit(m_text[end]))
                ++end;
        };
        digits();
        const auto groupFollows = [&] {
            if (end + 3 >= m_text.size() + 0 && end + 4 > m_text.size())
                return false;
            return m_text[end] == ',' && isDigit(m_text[end + 1]) && isDigit(m_text[end + 2])
                && isDigit(m_text[end + 3]) && (end + 4 >= m_text.size() || !isDigit(m_text[end + 4]));
        };
        if (end - m_at <= 3)
            while (end < m_text.size() && groupFollows())
                end += 4;
        if (end + 1 < m_text.size() && m_text[end] == '.' && isDigit(m_text[end + 1])) {
            ++end;
            digits();
        }
        add(TokenKind::Number, m_at, end);
    }

    void word()
    {
        const std::size_t begin = m_at;
        std::size_t end = begin;
        bool hasDigit = false;
        while (end < m_text.size() && (letterAt(end) || isDigit(m_text[end]))) {
            hasDigit = hasDigit || isDigit(m_text[end]);
            ++end;
        }
        const bool capital = m_text[begin] >= 'A' && m_text[begin] <= 'Z';
        const bool gluedToNumber =
            !m_tokens.empty() && m_tokens.back().kind == TokenKind::Number && !m_space && m_lineBreaks == 0;
        Token& token = add(TokenKind::Word, begin, end);
        token.capital = capital;
        token.hasDigit = hasDigit && !gluedToNumber;
        token.tags = tagsOf(token.text);
    }

    // "year's", "wouldn't": the tail belongs to the word before, which keeps its own text.
    bool swallowTail(std::size_t width)
    {
        if (m_tokens.empty() || m_space || m_lineBreaks > 0 || m_tokens.back().kind != TokenKind::Word)
            return false;
        std::size_t end = m_at + width;
        while (letterAt(end))
            ++end;
        m_tokens.back().end = end;
        m_at = end;
        return true;
    }

    void symbol()
    {
        const auto folded = foldedAt(m_at);
        const std::size_t width = folded ? folded->bytes.size() : 1;
        const char sign = folded ? folded->symbol : m_text[m_at];
        if (sign == ' ') {
            m_space = true;
            m_at += width;
            return;
        }
        // "->", "=>"
        if ((sign == '-' || sign == '=') && m_at + width < m_text.size() && m_text[m_at + width] == '>') {
            m_at += width;
            return;
        }
        const bool lineStart = m_lineBreaks > 0 || m_tokens.empty();
        if (sign == '\'' && m_at + width < m_text.size() && letterAt(m_at + width) && swallowTail(width))
            return;
        if (sign == kDropped || sign == '\'' || sign == '"' || sign == '_' || sign == '`' || sign == '\x1a'
            || (sign == '*' && !(lineStart && m_at + width < m_text.size() && m_text[m_at + width] == ' '))) {
            m_at += width;
            return;
        }
        Token& token = add(TokenKind::Symbol, m_at, m_at + width);
        token.symbol = sign;
        if (sign == '-' && token.spaceBefore)
            token.spacedDash = m_at < m_text.size() && m_text[m_at] == ' ';
    }

    std::string_view m_text;
    std::string_view m_lower;
    std::size_t m_at{0};
    int m_lineBreaks{0};
    bool m_space{false};
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenise(std::string_view text, std::string_view lower)
{
    return Tokeniser(text, lower).run();
}

} // namespace outturn::claims
