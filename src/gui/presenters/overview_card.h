// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/overview_texts.h"

namespace outturn::services {
struct PrioritySummary;
}

namespace outturn::gui {

/// What a priority's card says.
[[nodiscard]] CardTexts cardTexts(const services::PrioritySummary& priority);

} // namespace outturn::gui
