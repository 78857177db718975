// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"

#include <outturn/base/ascii.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {

std::string digitsOf(std::string_view written)
{
    std::string digits;
    for (const char c : written)
        if (isDigit(c) && !(digits.empty() && c == '0'))
            digits += c;
    return digits;
}

bool isSlip(std::string_view digits, std::string_view other)
{
    if (digits.size() != other.size() || digits.empty())
        return false;
    std::size_t differ = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (digits[i] != other[i]) {
            ++differ;
            last = i;
        }
    return differ == 1
        || (differ == 2 && last > 0 && digits[last] == other[last - 1] && digits[last - 1] == other[last]);
}

bool isSlipOf(const Reading& reading, const Mention& figure, double value)
{
    if (value <= 0 || figure.value <= 0)
        return false;
    const double power = std::log10(figure.value / value);
    if (std::abs(power) > 0.5 && std::abs(power - std::round(power)) < 0.004)
        return true;
    const std::string written = figure.word ? printedLike(figure.value, figure) : reading.written(figure);
    return isSlip(digitsOf(written), digitsOf(printedLike(value, figure)));
}

bool countsList(const Mention& figure, std::size_t items)
{
    return figure.kind == Kind::Count && figure.decimals == 0 && figure.value == static_cast<double>(items)
        && (figure.word || figure.value < 10);
}

bool isWholeOfPrevious(const Reading& reading, std::size_t figure)
{
    constexpr std::size_t kReach = 5;
    if (figure == 0)
        return false;
    const Mention& whole = reading.mentions[figure];
    const Mention& part = reading.mentions[figure - 1];
    if (part.sentence != whole.sentence || part.kind != whole.kind || part.value >= whole.value
        || whole.first > part.last + kReach)
        return false;
    return reading.anyWord(part.last, whole.first, {"of"}) && !reading.anyWord(part.last, whole.first, {"and", "but"});
}

bool isOtherTotal(const Reading& reading, std::size_t figure)
{
    constexpr std::size_t kReach = 12;
    const Mention& total = reading.mentions[figure];
    const Sentence& sentence = reading.sentenceOf(total);
    const std::size_t begin = total.first > sentence.first + kReach ? total.first - kReach : sentence.first;
    for (std::size_t at = total.first; at-- > begin && reading.at(at).kind != TokenKind::Number;)
        if (reading.has(at, tag::kPast) && reading.has(at + 1, tag::kPeriodUnit))
            return true;
    if (reading.is(total.last, "and") && reading.at(total.last + 1).kind == TokenKind::Number)
        return true;
    for (std::size_t e = figure > kReach ? figure - kReach : 0; e < figure; ++e)
        if (reading.mentions[e].kind == total.kind && reading.mentions[e].value == total.value)
            return true;
    return false;
}

bool mayOverlap(const Reading& reading, std::size_t sentence)
{
    const std::size_t end = std::min(reading.sentences.size(), sentence + 2);
    for (std::size_t s = sentence; s < end; ++s) {
        const Sentence& here = reading.sentences[s];
        if (reading.anyWord(here.first, here.last,
                            {"both", "twice", "overlap", "overlaps", "overlapping", "several", "rounding", "rounded",
                             "multiple", "strands"}))
            return true;
        for (std::size_t at = here.first; at < here.last; ++at)
            if (reading.is(at, "more") && reading.is(at + 1, "than") && reading.isAny(at + 2, {"one", "once", "the"}))
                return true;
    }
    return false;
}

} // namespace outturn::claims
