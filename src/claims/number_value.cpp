// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_value.h"

#include <array>
#include <charconv>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostDigits = 15;

constexpr std::array<std::string_view, 21> kUnits{"zero",     "one",      "two",      "three",   "four",    "five",
                                                  "six",      "seven",    "eight",    "nine",    "ten",     "eleven",
                                                  "twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
                                                  "eighteen", "nineteen", "twenty"};
constexpr std::array<std::string_view, 8> kTens{"twenty", "thirty",  "forty",  "fifty",
                                                "sixty",  "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 20> kOrdinals{
    "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};

std::optional<NumberValue> digits(const Token& token, std::size_t at)
{
    if (token.text.size() > kMostDigits + 6)
        return std::nullopt;
    std::array<char, kMostDigits + 8> buffer{};
    std::size_t length = 0;
    int decimals = -1;
    for (const char c : token.text) {
        if (c == ',')
            continue;
        decimals = c == '.' ? 0 : decimals >= 0 ? decimals + 1 : decimals;
        buffer[length++] = c;
    }
    if (length > kMostDigits + 1)
        return std::nullopt;
    NumberValue number{.decimals = std::max(decimals, 0), .last = at + 1};
    const auto result = std::from_chars(buffer.data(), buffer.data() + length, number.value);
    return result.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

int tens(std::string_view word)
{
    for (std::size_t i = 0; i < kTens.size(); ++i)
        if (kTens[i] == word)
            return static_cast<int>(i + 2) * 10;
    return 0;
}

// twenty-five, seven, dozen: below a hundred.
int small(const Reading& reading, std::size_t& at)
{
    const int ten = tens(reading.at(at).text);
    if (ten > 0) {
        const std::size_t unitAt = at + (reading.isSymbol(at + 1, '-') ? 2 : 1);
        const int unit = numberWord(reading.at(unitAt).text);
        at = unit > 0 && unit < 10 ? unitAt + 1 : at + 1;
        return ten + (unit > 0 && unit < 10 ? unit : 0);
    }
    return numberWord(reading.at(at++).text);
}

std::optional<NumberValue> words(const Reading& reading, std::size_t at)
{
    const auto first = reading.at(at).text;
    if (!reading.has(at, tag::kNumberWord) || first == "hundred" || first == "thousand" || first == "million")
        return std::nullopt;
    double total = 0;
    while (reading.has(at, tag::kNumberWord)) {
        double part = small(reading, at);
        if (reading.is(at, "hundred")) {
            part *= 100;
            ++at;
            if (reading.is(at, "and") && reading.has(at + 1, tag::kNumberWord))
                part += small(reading, ++at);
            else if (reading.has(at, tag::kNumberWord) && !reading.is(at, "thousand") && !reading.is(at, "million"))
                part += small(reading, at);
        }
        total += part;
        if (!reading.is(at, "thousand"))
            break;
        total *= 1000;
        ++at;
    }
    return NumberValue{.value = total, .last = at, .word = true};
}

} // namespace

int numberWord(std::string_view word)
{
    for (std::size_t i = 0; i < kUnits.size(); ++i)
        if (kUnits[i] == word)
            return static_cast<int>(i);
    return word == "dozen" ? 12 : tens(word);
}

int ordinalWord(std::string_view word)
{
    for (std::size_t i = 0; i < kOrdinals.size(); ++i)
        if (kOrdinals[i] == word)
            return static_cast<int>(i) + 1;
    return 0;
}

std::optional<NumberValue> numberAt(const Reading& reading, std::size_t token)
{
    if (reading.at(token).kind == TokenKind::Number)
        return digits(reading.at(token), token);
    return words(reading, token);
}

} // namespace outturn::claims
