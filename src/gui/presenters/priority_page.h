// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <outturn/services/panel_service.h>

namespace outturn::gui {

/// A priority's panel as display-ready texts; its charts share ownership of it.
[[nodiscard]] PriorityTexts priorityTexts(const std::shared_ptr<const services::PriorityPanel>& panel);

/// The status of a priority is the worst of its outcomes'.
void setWorstStatus(PriorityTexts& texts);

} // namespace outturn::gui
