// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/matrix_texts.h"

#include <outturn/services/exceptions_service.h>

#include <functional>

namespace outturn::gui {

/// Whether an indicator had a level target at the quarter's end.
using HasTarget = std::function<bool(const domain::IndicatorSlug&)>;

/// Places every entry that has both a chart and an assurance, and counts the others that have a target.
[[nodiscard]] MatrixTexts matrixTexts(const std::vector<services::MatrixEntry>& entries, const HasTarget& hasTarget);

} // namespace outturn::gui
