// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_edits.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

std::string sourceOf(const FigureSet& source, const KnownFigure& figure)
{
    std::string text = fmt::format("{}, {}", source.data.subjects[figure.subject].indicator,
                                   figure.target ? "target" : domain::measureKey(figure.measure));
    if (figure.period)
        text += ", " + domain::periodKey(*figure.period);
    if (!figure.subset.empty())
        text += ", " + figure.subset;
    if (!figure.area.empty())
        text += ", " + figure.area;
    return text;
}

} // namespace

Claim* claimOf(std::vector<Claim>& claims, const Mention& mention)
{
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim& claim) {
        return claim.begin <= mention.begin && mention.end <= claim.end;
    });
    return found != claims.end() ? &*found : nullptr;
}

void verifyBy(const FigureSet& source, const Mention& mention, const KnownFigure& figure, Claim& claim)
{
    claim.verdict = Verdict::Verified;
    claim.source = sourceOf(source, figure);
    claim.expected = printedAs(mention, figure, figure.value);
    claim.explanation = figure.illustrative ? "The figure it agrees with was made for the sample." : "";
}

void contradictBy(const FigureSet& source, const Mention& mention, const KnownFigure& figure, double value,
                  Claim& claim)
{
    claim.verdict = Verdict::Contradicted;
    claim.source = sourceOf(source, figure);
    claim.expected = printedAs(mention, figure, value);
    const std::string of = figure.period ? " (" + domain::periodTitle(*figure.period) + ")" : "";
    claim.explanation = fmt::format("The data gives {} for {}{}, not {}.", claim.expected,
                                    source.data.subjects[figure.subject].name, of, claim.text);
}

Claim newClaim(const Reading& reading, const Mention& mention)
{
    Claim claim{.begin = mention.begin,
                .end = mention.end,
                .figureBegin = mention.begin,
                .figureEnd = mention.end,
                .paragraph = reading.sentenceOf(mention).paragraph};
    claim.text = reading.written(mention);
    claim.value = mention.value;
    claim.unit = mention.kind == Kind::Rank ? domain::Unit::Rank
        : mention.kind == Kind::Percent     ? domain::Unit::Percent
        : mention.kind == Kind::Duration    ? domain::Unit::Duration
                                            : domain::Unit::Count;
    return claim;
}

void contradictWay(const FigureSet& source, const Mention& mention, const KnownFigure& figure, Claim& claim)
{
    const std::string size = printedAs(mention, figure, figure.value);
    const bool rise = figure.value > 0;
    claim.verdict = Verdict::Contradicted;
    claim.source = sourceOf(source, figure);
    claim.expected = (rise ? "+" : "−") + size;
    claim.explanation = fmt::format("The data gives a {} of {} for {}.", rise ? "rise" : "fall", size,
                                    source.data.subjects[figure.subject].name);
}

} // namespace outturn::claims
