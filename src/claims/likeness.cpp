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
