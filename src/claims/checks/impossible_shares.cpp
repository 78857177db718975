// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "of victims", "of all 999 calls": people and cases, of which no more than all can be meant.
bool isShareOfThings(const Reading& reading, std::size_t after)
{
    if (!reading.is(after, "of"))
        return false;
    for (std::size_t at = after + 1; at < after + 6; ++at) {
        const Token& word = reading.at(at);
        if (word.tags & (tag::kTarget | tag::kFuture | tag::kAverage | tag::kPast))
            return false;
        if (reading.has(at, tag::kPeople)
            || reading.isAny(at,
                             {"calls", "incidents", "cases", "complaints", "referrals", "offences", "crimes", "fires",
                              "requests", "trials", "hearings", "appeals", "reports"}))
            return !reading.isAny(at + 1, {"forecast", "expected", "planned", "budgeted", "needed", "required"});
        const bool plural = word.kind == TokenKind::Word && word.text.size() > 4 && word.text.ends_with('s')
            && reading.isAny(at + 1, {"were", "was", "have", "had"});
        if (plural && reading.has(after + 1, tag::kArticle | tag::kAll))
            return true;
        if (word.kind == TokenKind::Symbol)
            return false;
    }
    return false;
}

} // namespace

void checkImpossibleShares(Check& check)
{
    for (std::size_t i = 0; i < check.reading.mentions.size(); ++i) {
        const Mention& percent = check.reading.mentions[i];
        if (percent.kind != Kind::Percent || percent.change || stated(percent).low <= 100
            || !isShareOfThings(check.reading, percent.last))
            continue;
        check.findings.object(i,
                              objectionTo(check.reading, i, "at most 100%", "the whole",
                                          fmt::format("{} is more than all of them.", check.reading.written(percent))));
    }
}

} // namespace outturn::claims
