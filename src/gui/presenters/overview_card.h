// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/overview_texts.h"

namespace outturn::services {
struct PrioritySummary;
}

namespace outturn::gui {

/// Says on the card how many figures of its commentary do not hold.
void setCardProblems(CardTexts& card, int count);

/// What a priority's card says.
[[nodiscard]] CardTexts cardTexts(const services::PrioritySummary& priority);

} // namespace outturn::gui
