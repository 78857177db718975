// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip_archive.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// The texts that the cells of an Excel workbook share, one after the other in one piece of memory.
class XlsxStrings
{
public:
    /// Fails with `BadInput` where the part is damaged or holds more text than `limits.keptText`.
    [[nodiscard]] static Result<XlsxStrings> read(const ZipArchive& archive, const std::string& part,
                                                  const ReadLimits& limits);

    /// Nothing where there is no text of that number.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    void append(std::string_view piece) { m_all += piece; }
    void endText();
    [[nodiscard]] std::size_t bytes() const { return m_all.size() + m_ends.size() * sizeof(std::size_t); }

private:
    std::string m_all;
    std::vector<std::size_t> m_ends;
};

/// Replaces `_x000D_` and its like, by which Excel writes characters that XML cannot hold.
void unescapeXlsx(std::string& text, std::size_t from);

} // namespace outturn::importing
