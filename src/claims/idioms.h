// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token.h"

#include <vector>

namespace outturn::claims {

/// Takes the meaning of a movement from words that only sound like one: "made up 9%", "the clean-up", "set up".
void clearIdioms(std::vector<Token>& tokens);

} // namespace outturn::claims
