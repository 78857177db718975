// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/fact.h>

namespace outturn::analysis {

std::string_view factKindKey(FactKind kind)
{
    switch (kind) {
    case FactKind::Level:
        return "level";
    case FactKind::Share:
        return "share";
    case FactKind::Rank:
        return "rank";
    case FactKind::Change:
        return "change";
    case FactKind::ShareMovement:
        return "share_movement";
    case FactKind::RankMovement:
        return "rank_movement";
    case FactKind::Target:
        return "target";
    case FactKind::TargetHistory:
        return "target_history";
    case FactKind::Crossing:
        return "crossing";
    case FactKind::Record:
        return "record";
    case FactKind::Run:
        return "run";
    case FactKind::Milestone:
        return "milestone";
    case FactKind::Signal:
        return "signal";
    case FactKind::Forecast:
        return "forecast";
    case FactKind::Divergence:
        return "divergence";
    case FactKind::Revision:
        break;
    }
    return "revision";
}

} // namespace outturn::analysis
