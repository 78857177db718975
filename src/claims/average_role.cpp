// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include <algorithm>

namespace outturn::claims {
namespace {

// "Every day, then, about 260 people rang": the sentence is about each of them.
bool isForEvery(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    const std::size_t first = around.sentence->first;
    return !around.previous && mention.first < first + 10 && reading.isAny(first, {"every", "each"})
        && reading.has(first + 1, tag::kPeriodUnit) && mention.kind == Kind::Count;
}

} // namespace

bool isAverageIn(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    const std::size_t begin = mention.first > around.from + 6 ? mention.first - 6 : around.from;
    for (std::size_t at = mention.first; at-- > begin;) {
        if (reading.has(at, tag::kAverage))
            return true;
        if (reading.at(at).symbol == ',' || reading.has(at, tag::kConjunction))
            break;
    }
    if (reading.isAny(mention.last, {"pcm", "pw", "pa"}) || isForEvery(reading, around, mention))
        return true;
    for (std::size_t at = mention.last; at < std::min(around.to, mention.last + 4); ++at) {
        if (reading.at(at).kind != TokenKind::Word)
            return false;
        // "21% within a week" is no mean.
        const bool each = reading.is(at, "in") && reading.isAny(at + 1, {"each", "every", "an", "a"})
            && (reading.isAny(at + 1, {"each", "every"})
                || reading.isAny(at + 2, {"average", "typical", "normal", "given"}));
        if (!each && reading.isAny(at, {"within", "after", "in", "for", "over", "inside"}))
            return false;
        const bool typical = reading.isAny(at, {"an", "a"})
            && reading.isAny(at + 1, {"average", "typical", "normal", "given"})
            && reading.has(at + 2, tag::kPeriodUnit);
        if (typical)
            return true;
        if (reading.isAny(at, {"a", "per", "each", "every"}) && reading.has(at + 1, tag::kPeriodUnit))
            return !reading.isAny(at + 2, {"ago", "earlier", "before", "later"});
        if (reading.has(at, tag::kAverage) && !reading.has(at - 1, tag::kCompare | tag::kComparative | tag::kArticle))
            return true;
    }
    return false;
}

} // namespace outturn::claims
