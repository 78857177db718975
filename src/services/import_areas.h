// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_content.h"

#include <outturn/domain/area.h>
#include <outturn/services/import_service.h>

#include <vector>

namespace outturn::services {

/// Tells the areas that a file brings. A place of which nothing says where it lies needs a reason: it would be taken
/// for one of the plan's force without anybody saying so.
void tellHomeless(const importing::StagedFile& staged, ImportDifference& difference);

/// The new areas of all files, each in the area it lies in.
[[nodiscard]] std::vector<domain::Area> newAreasOf(const ImportContent& content, const domain::AreaSlug& ownForce);

} // namespace outturn::services
