// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_tokens.h"

#include <outturn/base/ascii.h>
#include <outturn/base/date.h>
#include <outturn/base/text.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn::domain {
namespace {

constexpr std::size_t kShortestMonth = 3;
constexpr std::string_view kIgnored = " ,.()";

// By number of digits; a period has no number of three or of more than six.
constexpr std::array<char, 7> kNumberLetters{'?', 'n', 'n', '?', 'y', 's', 'x'};

struct Word
{
    std::string_view text;
    std::string_view shape;
};

constexpr std::array<Word, 14> kWords{{
    {"q", "Q"},
    {"qtr", "Q"},
    {"quarter", "Q"},
    {"fy", "F"},
    {"year", "F"},
    {"financial", ""},
    {"of", ""},
    {"to", "-"},
    {"until", "-"},
    {"from", ""},
    {"st", ""},
    {"nd", ""},
    {"rd", ""},
    {"th", ""},
}};

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Cuts the leading run of characters that satisfy `belongs` off `text`.
template <typename Predicate> std::string_view takeRun(std::string_view& text, Predicate belongs)
{
    const auto end = std::find_if_not(text.begin(), text.end(), belongs);
    const auto run = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(run.size());
    return run;
}

std::optional<int> monthNamed(std::string_view word)
{
    if (word.size() < kShortestMonth)
        return std::nullopt;
    for (unsigned month = 1; month <= 12; ++month) {
        if (lowerCase(monthName(std::chrono::month{month})).starts_with(word))
            return static_cast<int>(month);
    }
    return std::nullopt;
}

void addNumber(PeriodTokens& tokens, std::string_view digits)
{
    const char letter = digits.size() < kNumberLetters.size() ? kNumberLetters[digits.size()] : '?';
    tokens.shape += letter;
    if (letter != '?')
        tokens.numbers.push_back({static_cast<int>(parseWhole(digits).value_or(0)), static_cast<int>(digits.size())});
}

void addWord(PeriodTokens& tokens, std::string_view word)
{
    if (const auto month = monthNamed(word)) {
        tokens.shape += 'M';
        tokens.numbers.push_back({*month, 0});
        return;
    }
    const auto known = std::find_if(kWords.begin(), kWords.end(), [word](const Word& w) { return w.text == word; });
    tokens.shape += known == kWords.end() ? "?" : known->shape;
}

} // namespace

PeriodTokens periodTokens(std::string_view plain)
{
    PeriodTokens tokens;
    while (!plain.empty()) {
        const char next = plain.front();
        if (isDigit(next)) {
            addNumber(tokens, takeRun(plain, isDigit));
        } else if (isLetter(next)) {
            addWord(tokens, takeRun(plain, isLetter));
        } else {
            if (next == '-' || next == '/')
                tokens.shape += next;
            else if (kIgnored.find(next) == std::string_view::npos)
                tokens.shape += '?';
            plain.remove_prefix(1);
        }
    }
    return tokens;
}

} // namespace outturn::domain
