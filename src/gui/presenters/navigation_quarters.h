// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_texts.h"

#include <outturn/domain/edition.h>

#include <vector>

namespace outturn::services {
struct Overview;
}

namespace outturn::gui {

/// `draft`, `in review`, `published`, `published, corrected`.
[[nodiscard]] QString editionWords(domain::EditionState state);

/// The editions and, before them, the quarters that the overview's series reach back to; newest first.
[[nodiscard]] std::vector<QuarterChoice> quarterChoices(const std::vector<domain::Edition>& editions,
                                                        const services::Overview& overview, const domain::Period& here);

} // namespace outturn::gui
