// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

#include <outturn/domain/plan.h>
#include <outturn/services/import_service.h>
#include <outturn/services/import_summary.h>

#include <vector>

namespace outturn::gui {

/// The name of a role, and the sign that stands for it in a cell's corner.
[[nodiscard]] QString cellRoleName(services::CellRole role);
[[nodiscard]] QString cellRoleSign(services::CellRole role);

/// `1 figure`, `1,401 figures`, and so on.
[[nodiscard]] QString countedFigures(std::size_t count);
[[nodiscard]] QString countedRows(std::size_t count);
[[nodiscard]] QString countedSheets(std::size_t count);
[[nodiscard]] QString countedTables(std::size_t count);

/// `indicator` → `Indicator`, for people.
[[nodiscard]] QString partName(const std::string& part);

/// The kinds of what looks wrong, each with its count.
[[nodiscard]] std::vector<WarningKindTexts> warningKinds(const services::ImportDifference& difference);

/// How many there are of a kind.
[[nodiscard]] std::size_t findingCount(const services::ImportDifference& difference, FindingKind kind);
[[nodiscard]] QString findingKindName(FindingKind kind);
/// A word for each kind as it stands in a cell: `refused`.
[[nodiscard]] QString findingKindWord(FindingKind kind);

/// The panels on which something would be seen.
[[nodiscard]] std::vector<TouchedPanelTexts> touchedPanels(const services::StagedImport& staged,
                                                           const domain::Plan& plan);

} // namespace outturn::gui
