// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/claims/known_figures.h>

#include <outturn/domain/series.h>

namespace outturn::services {

using claims::KnownFigure;
using claims::KnownFigures;
using claims::KnownSubject;

/// A published statement as a figure to check against, in the unit that it was printed in. A level kept as a statement
/// because finer figures contradict it gets the level that rules as `ruling`, where `levels` have one.
[[nodiscard]] KnownFigure statementFigure(const domain::Indicator& indicator, const domain::Observation& observation,
                                          const std::vector<KnownFigure>& levels);

/// What holds in place of a published relative change: that between the two levels, where both are known; of things
/// that are counted, the nearest that a whole number makes. Nothing where the published one is right.
[[nodiscard]] std::optional<double> rulingChange(const domain::Indicator& indicator, double published,
                                                 const std::optional<domain::SeriesPoint>& base,
                                                 const std::optional<double>& computed);

} // namespace outturn::services
