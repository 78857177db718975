// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <cmath>

namespace outturn::analysis::facts {
namespace {

constexpr double kWeakest = 0.55; // share of a kind's weight that its weakest fact has
constexpr double kOtherMeasure = 0.9;
constexpr double kOtherIndicator = 0.85;
constexpr double kOtherLine = 0.7;
constexpr double kLate = 0.8;
constexpr double kIllustrative = 0.75;
constexpr double kNoConcern = 0.9;
constexpr double kBackground = 0.1;
constexpr int kPlaces = 4;

double weightOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Target:
    case FactKind::Signal:
        return 1.0;
    case FactKind::Crossing:
    case FactKind::Record:
    case FactKind::Forecast:
    case FactKind::Revision:
        return 0.95;
    case FactKind::TargetHistory:
    case FactKind::Run:
        return 0.85;
    case FactKind::RankMovement:
    case FactKind::Divergence:
        return 0.8;
    case FactKind::Change:
    case FactKind::ShareMovement:
        return 0.75;
    case FactKind::Rank:
    case FactKind::Milestone:
        return 0.7;
    case FactKind::Share:
    case FactKind::Level:
        break;
    }
    return 0.5;
}

double standing(const Track& track, bool illustrative)
{
    double factor = track.headline ? 1.0 : track.line.main ? kOtherMeasure : kOtherLine;
    if (!track.figures.headline)
        factor *= kOtherIndicator;
    if (track.current().period.last() < track.quarter.last())
        factor *= kLate;
    return illustrative ? factor * kIllustrative : factor;
}

} // namespace

double notability(const Track& track, FactKind kind, double strength, bool illustrative, bool concern)
{
    const double told = kWeakest + (1 - kWeakest) * std::clamp(strength, 0.0, 1.0);
    const double news = concern ? 1.0 : kNoConcern;
    return roundedTo(weightOf(kind) * told * news * standing(track, illustrative), kPlaces);
}

double backgroundNotability(const Track& track, bool illustrative)
{
    return roundedTo(kBackground * standing(track, illustrative), kPlaces);
}

double strengthOf(double size, double full)
{
    return std::min(1.0, std::abs(size) / full);
}

} // namespace outturn::analysis::facts
