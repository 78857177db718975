// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staging_labels.h"
#include "staging_period.h"

#include <outturn/importing/profile.h>
#include <outturn/importing/sheet.h>

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace outturn::importing {

constexpr std::uint32_t kNoColumn = 0;
constexpr std::uint32_t kFirstCell = 0xffffffff; ///< whichever column a row begins in

/// Where a part stands in arrays of all of them.
[[nodiscard]] constexpr std::size_t indexOf(Part part)
{
    return static_cast<std::size_t>(part);
}

/// A column under a header that is part of its figures' key.
struct AcrossColumn
{
    std::uint32_t column{};
    std::uint32_t row{}; ///< of the header's cell
    std::string text{};
    domain::Period period{}; ///< where the header is a period
    bool known{true};        ///< else a label that means nothing, among others that do
};

/// Where the parts of one table stand.
struct TableHeader
{
    std::uint32_t lastRow{};
    std::array<std::uint32_t, kParts> columns{};
    std::array<std::string, kParts> texts{};
    std::vector<AcrossColumn> across{};
    std::vector<std::uint32_t> keep{};     ///< a column for each filter
    std::vector<std::uint32_t> leaveOut{}; ///< likewise
    std::vector<std::uint32_t> fillDown{};
};

/// Looks for a table's header, row by row: the first few neighbouring rows in which all its texts stand.
class HeaderFinder
{
public:
    /// Both must outlive the finder; `labels` say which headers are known where a part other than the period stands
    /// across.
    HeaderFinder(const TableRule& rule, LabelReaders& labels);

    /// The header, once the row completes it.
    [[nodiscard]] std::optional<TableHeader> add(const SheetRow& row);
    /// Forgets the rows seen, at the start of a sheet.
    void restart() { m_window.clear(); }

    /// The columns that the profile names, where they stand under `header`.
    [[nodiscard]] std::vector<SeenColumn> namedColumns(const TableHeader& header) const;
    /// The texts that were missing where most of them stood.
    [[nodiscard]] const std::vector<std::string>& missing() const { return m_missing; }
    /// What stood there instead.
    [[nodiscard]] const std::vector<std::string>& stoodThere() const { return m_stood; }

private:
    struct HeaderRow
    {
        std::uint32_t number;
        std::vector<Cell> cells;
    };

    void noteMissing(const std::vector<std::string>& missing);
    [[nodiscard]] std::uint32_t columnOf(const std::string& text) const;
    [[nodiscard]] bool asAt() const;
    [[nodiscard]] std::vector<AcrossColumn> acrossColumns(const TableHeader& header) const;
    [[nodiscard]] std::optional<AcrossColumn> across(const Cell& cell) const;
    [[nodiscard]] TableHeader header() const;

    const TableRule& m_rule;
    LabelReaders& m_labels;
    std::vector<std::string> m_wanted;
    Part m_acrossPart{Part::Value};
    std::deque<HeaderRow> m_window;
    std::vector<std::string> m_missing;
    std::vector<std::string> m_stood;
};

} // namespace outturn::importing
