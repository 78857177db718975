// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <string_view>
#include <vector>

namespace outturn::gui {

/// The rules that propose a status, the first that applies deciding; `fired` is the key of the one that did.
[[nodiscard]] std::vector<StatusRuleTexts> statusRuleTexts(std::string_view fired);

/// `Rule 1 of 12 applies first: The headline indicator misses a target.`; empty for an unknown key.
[[nodiscard]] QString firedRuleText(std::string_view fired);

} // namespace outturn::gui
