// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match.h"

namespace outturn::claims {

/// On the scale of `fitOf`: what the best figure needs to contradict, and one of another outcome to verify.
inline constexpr double kClearFit = 5.2;

/// The claim that holds the figure; null where it is a number in words of which nothing is known yet.
[[nodiscard]] Claim* claimOf(std::vector<Claim>& claims, const Mention& mention);

/// A claim of which nothing is known.
[[nodiscard]] Claim newClaim(const Reading& reading, const Mention& mention);

/// The data gives the same figure.
void verifyBy(const FigureSet& source, const Mention& mention, const KnownFigure& figure, Claim& claim);

/// The data gives `value` in its place.
void contradictBy(const FigureSet& source, const Mention& mention, const KnownFigure& figure, double value,
                  Claim& claim);

/// The data gives the same change, the other way.
void contradictWay(const FigureSet& source, const Mention& mention, const KnownFigure& figure, Claim& claim);

/// Contradicts a level that the data verifies where "rose to" or "fell to" before it denies the published figure of
/// the period before; whether it did.
bool contradictMovement(const Reading& reading, const FigureSet& source, const Mention& mention,
                        const KnownFigure& figure, Claim& claim);

} // namespace outturn::claims
