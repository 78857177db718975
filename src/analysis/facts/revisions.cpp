// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kFullPercent = 10;

bool isOfTrack(const Track& track, const RevisionEvidence& revision)
{
    return revision.area == track.line.area && revision.subset == track.line.subset && revision.before.value
        && revision.now.value;
}

} // namespace

void addRevisions(const Track& track, Facts& facts)
{
    for (const RevisionEvidence& revision : track.figures.revisions) {
        if (!isOfTrack(track, revision))
            continue;
        const double before = *revision.before.value;
        const double difference = *revision.now.value - before;
        if (roundedTo(difference, track.series.decimals) == 0)
            continue;
        auto fact = draft(track, FactKind::Revision);
        fact.measure = revision.measure;
        fact.period = revision.now.period;
        fact.value = difference;
        fact.comparator = "published";
        fact.evidence = {revision.now, revision.before};
        fact.illustrative = revision.now.illustrative;
        fact.concern = isWorse(track.indicator(), difference);
        const double strength = before != 0 ? strengthOf(difference / before * 100, kFullPercent) : 1;
        tell(track, std::move(fact), strength,
             fmt::format("{}, revised from {} as last published", levelClause(track, revision.now),
                         figureText(track, revision.before)),
             facts);
    }
}

} // namespace outturn::analysis::facts
