// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

namespace outturn::claims {
namespace {

std::string_view stem(std::string_view word)
{
    if (word.ends_with("ies") && word.size() > 4)
        return word.substr(0, word.size() - 3);
    if (word.ends_with('s') && word.size() > 3)
        return word.substr(0, word.size() - 1);
    return word.ends_with('y') ? word.substr(0, word.size() - 1) : word;
}

} // namespace

bool sameWord(std::string_view a, std::string_view b)
{
    return stem(a) == stem(b);
}

bool nounsDiffer(const Reading& reading, const Mention& a, const Mention& b)
{
    if (a.noun == kNone || b.noun == kNone || a.kind != Kind::Count)
        return false;
    if (reading.is(a.noun, "times") || reading.is(b.noun, "times"))
        return false;
    const bool generic = reading.has(a.noun, tag::kPeriodUnit | tag::kMonth | tag::kPast)
        || reading.has(b.noun, tag::kPeriodUnit | tag::kMonth | tag::kPast);
    return !generic && !sameWord(reading.at(a.noun).text, reading.at(b.noun).text);
}

// Months in the unit that an average is for each of: 12 for "420 people a year"; 0 where none is named.
static int monthsOfEach(const Reading& reading, const Mention& average)
{
    constexpr std::size_t kReach = 4;
    for (std::size_t at = average.last; at < average.last + kReach; ++at) {
        if (!reading.isAny(at, {"a", "per", "each", "every"}))
            continue;
        const auto unit = reading.at(at + 1).text;
        return unit == "year" ? 12 : unit == "quarter" ? 3 : unit == "month" ? 1 : 0;
    }
    return 0;
}

static int monthsOf(const PeriodPhrase& phrase)
{
    switch (phrase.kind) {
    case PeriodWord::Relative:
        return phrase.length;
    case PeriodWord::Quarter:
        return 3;
    case PeriodWord::Month:
        return 1;
    default:
        return 12;
    }
}

bool averagesMatch(const Reading& reading, const Mention& a, const Mention& b)
{
    if (a.average == b.average)
        return true;
    const Mention& average = a.average ? a : b;
    const Mention& other = a.average ? b : a;
    const bool shared = average.first < other.first && average.sentence == other.sentence && average.noun != kNone
        && other.noun != kNone && sameWord(reading.at(average.noun).text, reading.at(other.noun).text)
        && monthsOfEach(reading, average) == 0;
    const int each = monthsOfEach(reading, average);
    return shared
        || (each > 0 && other.period >= 0 && monthsOf(reading.periods[static_cast<std::size_t>(other.period)]) == each);
}

// "the same period last year" beside a quarter that is not said to be of last year
static bool spansDiffer(const PeriodPhrase& relative, const PeriodPhrase& named)
{
    if (relative.kind != PeriodWord::Relative || relative.past >= 0 || relative.length == 0)
        return false;
    const int natural = named.kind == PeriodWord::Quarter ? 3 : named.kind == PeriodWord::Month ? 1 : 12;
    return named.kind != PeriodWord::Relative && relative.length != natural;
}

bool periodsDiffer(const Reading& reading, const Mention& a, const Mention& b)
{
    if (a.period < 0 || b.period < 0 || a.period == b.period)
        return false;
    const PeriodPhrase& first = reading.periods[static_cast<std::size_t>(a.period)];
    const PeriodPhrase& second = reading.periods[static_cast<std::size_t>(b.period)];
    if (first.kind != second.kind)
        return spansDiffer(first, second) || spansDiffer(second, first);
    if (first.kind == PeriodWord::Relative)
        return first.past != second.past || (first.length != second.length && first.length != 0 && second.length != 0);
    return first.index != second.index && first.dated == second.dated;
}

} // namespace outturn::claims
