// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

#include <outturn/domain/plan.h>
#include <outturn/services/import_service.h>

#include <vector>

namespace outturn::gui {

/// Every finding of a staged import, what must be answered first; of new and unchanged figures the first thousand.
[[nodiscard]] std::vector<ImportFindingTexts> importFindings(const services::StagedImport& staged,
                                                             const domain::Plan& plan,
                                                             const std::vector<domain::Area>& areas = {});

} // namespace outturn::gui
