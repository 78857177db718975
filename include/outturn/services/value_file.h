// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/dated_value.h>
#include <outturn/base/result.h>

#include <filesystem>
#include <vector>

namespace outturn::services {

/// The figures of a CSV file with the columns `date` and `value`, in the file's order; other columns are left alone.
/// A date is a day, or any period as `parsePeriod` reads it, which then stands on its first day. A blank, `NA` or `NaN`
/// is a missing value. Fails with `NotFound` without such a file, with `BadInput` naming the row for a date or value
/// that cannot be read, and without either column.
[[nodiscard]] Result<std::vector<analysis::DatedValue>> readValueFile(const std::filesystem::path& file);

} // namespace outturn::services
