// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "number_format.h"
#include "zip_archive.h"

#include <map>
#include <string>
#include <vector>

namespace outturn::importing {

/// The number formats of the cells of an Excel workbook.
class XlsxStyles
{
public:
    XlsxStyles() = default;
    XlsxStyles(XlsxStyles&&) = default;
    XlsxStyles& operator=(XlsxStyles&&) = default;

    /// A workbook without styles has the general format everywhere. Fails with `BadInput` where the part is damaged.
    [[nodiscard]] static Result<XlsxStyles> read(const ZipArchive& archive, const std::string& part,
                                                 const ReadLimits& limits);

    /// The format of cells of style `style`; the general one where there is no such style.
    [[nodiscard]] const NumberFormat& format(std::size_t style) const;

private:
    std::map<int, NumberFormat> m_formats; // its nodes stay where they are when it moves
    std::vector<const NumberFormat*> m_byStyle;
    NumberFormat m_general;
};

} // namespace outturn::importing
