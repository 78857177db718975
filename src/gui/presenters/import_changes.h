// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

#include <outturn/services/import_question.h>

#include <vector>

namespace outturn::gui {

struct ImportFileState;

/// Labels that are new in a file or gone from it, and on which nobody has said a word; those that mean nothing are
/// asked about anyway and are not among them.
[[nodiscard]] std::vector<services::ImportChange> openChanges(const ImportFileState& file);

/// The same as rows of the mapping's list.
[[nodiscard]] std::vector<ImportLabelTexts> changedLabels(const ImportFileState& file);

/// The change that a word on that row settles.
[[nodiscard]] services::ImportChange settledBy(const ImportLabelTexts& label);

} // namespace outturn::gui
