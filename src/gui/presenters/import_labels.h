// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

#include <outturn/domain/area.h>
#include <outturn/domain/plan.h>

#include <string>
#include <vector>

namespace outturn::gui {

struct ImportFileState;

/// What a label of that part may mean, by name.
[[nodiscard]] std::vector<MeaningChoice> meaningChoices(const std::string& part, const domain::Plan& plan,
                                                        const std::vector<domain::Area>& areas);

/// Labels of a file: those that wait for an answer first, then those answered here, then those its profile maps.
[[nodiscard]] std::vector<ImportLabelTexts> importLabels(const ImportFileState& file, const domain::Plan& plan,
                                                         const std::vector<domain::Area>& areas);

} // namespace outturn::gui
