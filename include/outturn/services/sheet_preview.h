// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/services/inspect_service.h>
#include <outturn/services/progress.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace outturn::services {

/// What Outturn takes a cell for.
enum class CellRole { NotRead, Title, Header, Note, Period, Area, Label, Value, Missing, Flag, Total };
constexpr std::size_t kCellRoles = 11;

struct PreviewCell
{
    std::uint32_t column{}; ///< from 1
    CellRole role{CellRole::NotRead};
    bool figure{false};  ///< a number, date or duration: stands at the right
    std::string shown{}; ///< as the sheet shows it
};

struct PreviewRow
{
    std::uint32_t number{};           ///< from 1, as the sheet counts
    std::vector<PreviewCell> cells{}; ///< those that are not empty, from the left
};

/// A table found in a sheet, and the part of a mapping profile that would read it as far as Outturn can tell. Parts
/// that only a person can say, such as the indicator of a table that names none, are left out of it.
struct PreviewTable
{
    InspectedTable table{};
    std::string suggested{}; ///< lines of a profile, without name; docs/mapping-profiles.md
};

/// A sheet as it is shown before anybody said what it means.
struct SheetPreview
{
    InspectedSheet sheet{};
    std::vector<PreviewRow> rows{}; ///< rows that hold cells; the first ones where `cut`
    bool cut{false};                ///< there are more rows than are shown
    std::vector<PreviewTable> tables{};
};

/// Reads a spreadsheet for show: of each sheet the first 200,000 cells, and what they are taken for.
/// Fails as `inspectTables` does, and with `Cancelled`.
[[nodiscard]] Result<std::vector<SheetPreview>> previewSheets(const std::filesystem::path& file,
                                                              const Progress& progress = {});

} // namespace outturn::services
