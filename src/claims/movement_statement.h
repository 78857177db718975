// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

namespace outturn::claims {

/// The movement that a clause without figures states of its subject: "complaints went up", "is on the rise", "has come
/// down", "is getting shorter", "we have fewer officers", "an improving picture". Nothing where the clause denies it,
/// foresees it, or states two. Words that only stand before a noun, such as "rising demand", state nothing.
[[nodiscard]] MovementWords statedMovement(const Reading& reading, std::size_t from, std::size_t to);

} // namespace outturn::claims
