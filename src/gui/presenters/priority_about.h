// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <outturn/services/panel_service.h>

namespace outturn::gui {

/// Where the latest figure comes from.
[[nodiscard]] AboutFigureTexts aboutFigure(const services::IndicatorSummary& summary);
/// A status with what the rules propose and who decided otherwise.
[[nodiscard]] StatusTexts statusTexts(const services::OutcomeStatus& status);

} // namespace outturn::gui
