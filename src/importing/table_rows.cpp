// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_rows.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::importing {
namespace {

bool isLabel(const TableColumn& column)
{
    return column.role == ColumnRole::Label || column.role == ColumnRole::Area;
}

bool saysTotal(std::string_view text)
{
    std::string plain = lowerCase(trimmed(text));
    plain.erase(0, plain.find_first_not_of("*^ "));
    return plain == "all" || plain == "total" || plain.starts_with("total ") || plain.starts_with("total,")
        || plain.starts_with("all ") || plain.starts_with("grand total") || plain.ends_with(" total")
        || plain.starts_with("sub-total") || plain.starts_with("subtotal") || plain.starts_with("of all ");
}

/// Remembers what stood above in each label column, to fill what a row leaves out.
class LabelFill
{
public:
    explicit LabelFill(const std::vector<TableColumn>& columns)
        : m_above(columns.size())
    {
    }

    std::vector<std::string> ofRow(const CellGrid& grid, std::size_t index, const std::vector<TableColumn>& columns)
    {
        std::vector<std::string> own(columns.size());
        bool any = false;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const GridCell* cell = labels(columns[i], grid.at(index, columns[i].column));
            own[i] = cell == nullptr ? std::string{} : singleSpaced(cell->text.empty() ? cell->shown : cell->text);
            any = any || !own[i].empty();
        }
        fill(own, any);
        m_above = own;
        return own;
    }

private:
    // In a column of periods, what is none is a label: "Total".
    [[nodiscard]] static const GridCell* labels(const TableColumn& column, const GridCell* cell)
    {
        const bool isPeriod = column.role == ColumnRole::Period && cell != nullptr && readPeriodCell(*cell, false);
        return isLabel(column) || (column.role == ColumnRole::Period && !isPeriod) ? cell : nullptr;
    }

    // Only in front of a label of its own: "Yes | No" above leaves "Yes" for the "| Not reported" below. A total
    // sums up what is above and belongs to none of it.
    void fill(std::vector<std::string>& own, bool any) const
    {
        const auto ownLabel =
            std::find_if(own.begin(), own.end(), [](const std::string& text) { return !text.empty(); });
        if (!any || saysTotal(*ownLabel))
            return;
        for (auto at = own.begin(); at != ownLabel; ++at)
            *at = m_above[static_cast<std::size_t>(at - own.begin())];
    }

    std::vector<std::string> m_above;
};

std::string joined(const std::vector<std::string>& labels)
{
    std::string all;
    for (const std::string& label : labels) {
        if (!label.empty())
            all += all.empty() ? label : " / " + label;
    }
    return all;
}

// The area that a row is about: its rightmost area column's, with the region to the left of it.
AreaLabel areaLabel(const std::vector<std::string>& labels, const std::vector<TableColumn>& columns)
{
    AreaLabel area;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == ColumnRole::Area && !labels[i].empty())
            area = {labels[i], area.label};
    }
    return area;
}

bool saysAsAt(const TableColumn& column)
{
    return std::any_of(column.head.begin(), column.head.end(),
                       [](const std::string& text) { return lowerCase(text).find("as at") != std::string::npos; });
}

std::optional<domain::Period> rowPeriod(const CellGrid& grid, std::size_t index,
                                        const std::vector<TableColumn>& columns)
{
    for (const TableColumn& column : columns) {
        const GridCell* cell = column.role == ColumnRole::Period ? grid.at(index, column.column) : nullptr;
        const auto label = cell == nullptr ? std::nullopt : readPeriodCell(*cell, saysAsAt(column));
        if (label)
            return label->period;
    }
    return std::nullopt;
}

// Days that are all the first of a month stand for their months.
void readFirstDaysAsMonths(SheetTable& table)
{
    const auto isFirstDay = [](const TableRow& row) {
        return !row.period
            || (row.period->kind() == domain::PeriodKind::PointInTime
                && row.period->first().day() == std::chrono::day{1});
    };
    if (!std::all_of(table.rows.begin(), table.rows.end(), isFirstDay))
        return;
    for (TableRow& row : table.rows) {
        if (row.period)
            row.period = domain::Period::month(static_cast<int>(row.period->first().year()),
                                               static_cast<unsigned>(row.period->first().month()));
    }
}

bool anyLabelSaysTotal(const CellGrid& grid, std::size_t index, const std::vector<TableColumn>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](const TableColumn& column) {
        const GridCell* cell = column.role == ColumnRole::Value ? nullptr : grid.at(index, column.column);
        return cell != nullptr && cell->type == CellType::Text && saysTotal(cell->text);
    });
}

// Totals of a nation stand over those of regions; among forces a region is a subtotal.
void settleKinds(SheetTable& table)
{
    using domain::AreaKind;
    const bool forces = std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow& row) {
        return row.area != nullptr && row.area->kind == AreaKind::Force;
    });
    for (TableRow& row : table.rows) {
        const bool region = row.area != nullptr && row.area->kind == AreaKind::Region;
        const bool nation = row.area != nullptr && row.area->kind == AreaKind::National;
        if (forces && region)
            row.kind = RowKind::Subtotal;
        else if (forces && nation)
            row.kind = row.area->slug == "england-and-wales" ? RowKind::Total : RowKind::Subtotal;
    }
}

struct Place
{
    std::uint32_t row;
    std::uint32_t column;
    const GridCell* cell;
};

void addFlag(const Place& place, std::uint32_t figures, TextFacts& facts, SheetTable& table)
{
    if (place.cell == nullptr || place.cell->type != CellType::Text)
        return;
    if (const auto flag = facts.of(place.cell->text).flag)
        table.flagged.push_back({place.row, figures, std::string(trimmed(place.cell->text)), *flag});
}

void addFigureMark(const Place& place, TextFacts& facts, SheetTable& table)
{
    if (place.cell == nullptr || isBlank(*place.cell, facts)) {
        table.missing.push_back({place.row, place.column, {}, domain::MissingReason::NotAvailable});
        return;
    }
    if (place.cell->type == CellType::Error) {
        const std::string error(place.cell->text);
        table.missing.push_back({place.row, place.column, error, domain::MissingReason::NotAvailable});
        return;
    }
    const auto figure = place.cell->type == CellType::Text ? facts.of(place.cell->text).figure : std::nullopt;
    if (!figure)
        return;
    const auto legend = table.legend.find(lowerCase(figure->marker));
    if (figure->missing)
        table.missing.push_back({place.row, place.column, figure->marker,
                                 legend == table.legend.end() ? *figure->missing : legend->second});
    else if (figure->flag)
        table.flagged.push_back({place.row, place.column, figure->marker, *figure->flag});
}

} // namespace

void addRows(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block, TextFacts&,
             SheetTable& table)
{
    LabelFill fill(table.columns);
    std::vector<AreaLabel> areas;
    for (std::size_t at = block.firstBody; at <= block.lastBody; ++at) {
        const std::size_t index = shapes[at].index;
        const auto labels = fill.ofRow(grid, index, table.columns);
        areas.push_back(areaLabel(labels, table.columns));
        table.rows.push_back({.row = shapes[at].number,
                              .label = joined(labels),
                              .place = areas.back().label,
                              .kind = anyLabelSaysTotal(grid, index, table.columns) ? RowKind::Total : RowKind::Data,
                              .period = rowPeriod(grid, index, table.columns)});
    }
    const auto known = areasOf(areas);
    for (std::size_t i = 0; i < known.size(); ++i)
        table.rows[i].area = known[i];
    settleKinds(table);
    readFirstDaysAsMonths(table);
}

void addMarks(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block, TextFacts& facts,
              SheetTable& table)
{
    for (std::size_t at = block.firstBody; at <= block.lastBody; ++at) {
        if (shapes[at].isSingleText())
            continue;
        std::uint32_t figures = 0;
        for (const TableColumn& column : table.columns) {
            const Place place{shapes[at].number, column.column, grid.at(shapes[at].index, column.column)};
            if (column.role == ColumnRole::Value)
                addFigureMark(place, facts, table);
            else if (column.role == ColumnRole::Flag)
                addFlag(place, figures, facts, table);
            figures = column.role == ColumnRole::Value ? column.column : figures;
        }
    }
}

} // namespace outturn::importing
