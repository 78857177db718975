// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_measure.h"
#include "../comparison.h"

#include <algorithm>

namespace outturn::claims {
namespace {

// "wait", "waited"
bool startAlike(std::string_view a, std::string_view b)
{
    constexpr std::size_t kStem = 4;
    return a.size() >= kStem && b.size() >= kStem && a.substr(0, kStem) == b.substr(0, kStem);
}

// "62% happy with repairs … 71% happy with the caretakers": what each is about, behind "with".
std::string_view objectOf(const Reading& reading, std::size_t i)
{
    constexpr std::size_t kReach = 9;
    const std::size_t last = std::min(reading.sentenceOf(reading.mentions[i]).last, reading.mentions[i].last + kReach);
    std::size_t with = reading.mentions[i].last;
    while (with < last && !reading.is(with, "with") && reading.at(with).kind == TokenKind::Word)
        ++with;
    std::size_t object = with + (reading.has(with + 1, tag::kArticle) ? 2 : 1);
    return with < last && reading.is(with, "with") && object < last ? reading.at(object).text : std::string_view{};
}

} // namespace

// "Overall satisfaction was 85%" behind the rates of something else.
bool namesOtherMeasure(const Reading& reading, std::size_t i, std::size_t part)
{
    if (i < part)
        return false;
    const std::string_view own = objectOf(reading, i);
    const std::string_view its = objectOf(reading, part);
    if (!own.empty() && !its.empty() && !sameWord(own, its))
        return true;
    const std::size_t first = reading.sentenceOf(reading.mentions[i]).first;
    const std::size_t from = std::min(reading.sentenceOf(reading.mentions[part]).first, first);
    for (std::size_t at = reading.mentions[i].first; at-- > first && !reading.isSymbol(at, ';');) {
        if (reading.at(at).kind == TokenKind::Number)
            break;
        if (!reading.has(at, tag::kHighGood | tag::kLowGood) || reading.at(at).text.ends_with("ed")
            || reading.is(at, "trust") || reading.is(at - 1, "all"))
            continue;
        bool known = false;
        for (std::size_t before = from; before < first || before < reading.mentions[part].last; ++before)
            known = known || (before != at && startAlike(reading.at(before).text, reading.at(at).text));
        if (!known)
            return true;
    }
    return false;
}

} // namespace outturn::claims
