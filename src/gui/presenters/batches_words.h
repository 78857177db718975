// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/batches_texts.h"

#include <outturn/services/batch_service.h>

#include <optional>

namespace outturn::gui {

[[nodiscard]] BatchRowTexts batchRow(const domain::Batch& batch, const std::optional<services::BatchCounts>& counts);
[[nodiscard]] BatchTexts batchTexts(const services::BatchDetails& details, const services::BatchCounts& counts);
[[nodiscard]] TouchedTexts touchedTexts(const services::TouchedCommentary& commentary);

/// `41 (was 38)`, `7.9% (the data says 8.1% now)`: a figure of a commentary whose data was revised.
[[nodiscard]] QString touchedWords(const services::TouchedFigure& figure);

} // namespace outturn::gui
