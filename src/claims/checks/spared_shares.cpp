// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "surroundings.h"

namespace outturn::claims {
namespace {

// "36 on time and four late, or 90%": the share of the first in both.
bool isShareOfBoth(Check& check, std::size_t share)
{
    const Reading& reading = check.reading;
    std::vector<std::size_t> near;
    for (std::size_t i = share; i-- > reading.sentenceOf(reading.mentions[share]).firstMention && near.size() < 2;)
        if (isAmount(reading.mentions[i]) && reading.mentions[i].isLevel())
            near.push_back(i);
    if (near.size() != 2 || reading.mentions[near[0]].kind != reading.mentions[near[1]].kind)
        return false;
    const std::size_t from = reading.mentions[near[1]].last;
    const std::size_t to = reading.mentions[near[0]].first;
    const bool beside = reading.mentions[share].isLevel() && reading.mentions[near[0]].kind == Kind::Count
        && reading.anyWord(from, to, {"and"}) && !reading.anyWord(from, to, {"of", "from", "against"});
    if (!beside)
        return false;
    const Interval both = stated(reading.mentions[near[0]]) + stated(reading.mentions[near[1]]);
    for (const std::size_t part : near)
        if (percentOf(stated(reading.mentions[part]), both).overlaps(stated(reading.mentions[share]))) {
            check.findings.verify(share, reading.written(reading.mentions[part]) + " of both");
            return true;
        }
    return false;
}

// "83% of the 1,000 applicants": the 1,000 are its whole, and the part of nothing else.
bool isOfNextCount(const Reading& reading, std::size_t share, const std::string& source)
{
    if (share + 1 >= reading.mentions.size())
        return false;
    const Mention& next = reading.mentions[share + 1];
    const Mention& figure = reading.mentions[share];
    const bool whole =
        isAmount(next) && next.paren == figure.paren && reading.is(figure.last, "of") && next.first <= figure.last + 3;
    return whole && source.starts_with(reading.written(next) + " ");
}

} // namespace

void checkSparedShares(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const auto& state = check.findings.of(i);
        if (reading.mentions[i].kind != Kind::Percent || !state.objection || state.verified || isShareOfBoth(check, i))
            continue;
        if (isOfNextCount(reading, i, state.objection->source))
            check.findings.withdraw(i);
    }
}

} // namespace outturn::claims
