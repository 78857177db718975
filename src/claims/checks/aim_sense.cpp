// SPDX-License-Identifier: GPL-3.0-or-later
#include "aim_sense.h"

#include "../polarity.h"
#include "aims.h"

namespace outturn::claims {
namespace {

constexpr double kMostlyWanted = 50; // a share to reach is one of most, unless its words say otherwise

int bySubject(const Reading& reading, const Mention& f, const Mention& t)
{
    const int a = polarityOf(reading, f);
    const int b = f.sentence == t.sentence ? a : polarityOf(reading, t);
    if (a != 0 && b != 0 && a != b)
        return 0;
    if (a != 0 || b != 0)
        return a != 0 ? a : b;
    if (t.kind == Kind::Money)
        return reading.anyWord(reading.sentenceOf(t).first, t.first, {"savings", "saving", "income"}) ? 1 : 0;
    return t.kind == Kind::Count || t.value >= kMostlyWanted ? 1 : 0;
}

} // namespace

int wantedSense(const Reading& reading, std::size_t figure, std::size_t target)
{
    const Mention& t = reading.mentions[target];
    const Mention& f = reading.mentions[figure];
    const std::size_t begin = t.first > 5 ? t.first - 5 : 0;
    // "LA target = 0": nothing lies below it.
    if (t.value == 0)
        return -1;
    for (std::size_t at = begin; at < t.first; ++at)
        if (reading.isAny(at, {"no", "not"}) && reading.is(at + 2, "than"))
            return reading.isAny(at + 1, {"more", "higher", "longer", "later", "greater"}) ? -1
                : reading.isAny(at + 1, {"less", "fewer", "lower"})                        ? 1
                                                                                           : 0;
    if (reading.anyWord(begin, t.last + 3, {"least", "minimum", "floor"}))
        return 1;
    if (measureOf(reading, t) == Kind::Duration)
        return -1;
    // "90% of results within one working day": the bound is the day's.
    const bool most = reading.anyWord(begin, t.first, {"under", "below", "within", "than"})
        || reading.anyWord(begin, t.last + 3, {"most", "maximum", "ceiling", "cap", "limit", "tolerance"});
    if (most && !reading.anyWord(begin, t.first, {"more", "higher", "greater", "better"}))
        return -1;
    return bySubject(reading, f, t);
}

} // namespace outturn::claims
