// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "excel_serial.h"
#include "zip_archive.h"

#include <string>
#include <vector>

namespace outturn::importing {

/// One sheet of an Excel workbook and the part that holds it.
struct XlsxSheet
{
    std::string name;
    std::string part; ///< empty where the workbook names none, or none that is there
    bool hidden{false};
};

/// What an Excel workbook says about itself.
struct XlsxWorkbook
{
    std::vector<XlsxSheet> sheets;
    DateSystem dates{DateSystem::From1900};
    std::string stringsPart; ///< empty where there is none
    std::string stylesPart;
};

/// Reads the workbook's own part and its relations. Parts that are named and not there are tolerated.
/// Fails with `BadInput` where the workbook's own part is not there or damaged, and for a binary workbook.
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive& archive, const ReadLimits& limits);

} // namespace outturn::importing
