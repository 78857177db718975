// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn::test {

/// Name and content of each part of a workbook.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of these parts, in memory.
[[nodiscard]] std::string zipOf(const Parts& parts);

/// An Excel workbook, built up and then changed where a test wants it broken.
struct XlsxBuilder
{
    std::vector<std::string> sheets{}; ///< what stands inside `<sheetData>` of Sheet1, Sheet2 …
    std::string afterData{};           ///< what follows it: `<mergeCells>`
    std::vector<std::string> strings{};
    std::vector<std::string> formats{}; ///< codes; cell style i + 1 has format i
    std::string workbookExtra{};        ///< in front of `<sheets>`
    std::string sheetState{};           ///< attributes of the first sheet

    [[nodiscard]] Parts parts() const;
    [[nodiscard]] std::string bytes() const { return zipOf(parts()); }
};

/// An OpenDocument spreadsheet of these tables: `<table:table …>…</table:table>`; `styles` stand before them.
[[nodiscard]] Parts odsParts(const std::string& tables, const std::string& styles = {});
[[nodiscard]] std::string odsBytes(const std::string& tables, const std::string& styles = {});

/// `parts` with one part's content replaced, or the part left out where `content` is empty.
[[nodiscard]] Parts with(Parts parts, const std::string& name, const std::string& content);

/// `data` as it is where it is an archive, else as the sheet of an Excel workbook with a few styles and texts.
[[nodiscard]] std::string asXlsx(std::string_view data);
/// `data` as it is where it is an archive, else as the content of an OpenDocument file.
[[nodiscard]] std::string asOds(std::string_view data);

} // namespace outturn::test
