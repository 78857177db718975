// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_stager.h"

#include "staging_text.h"

#include <outturn/base/text.h>
#include <outturn/importing/figure_text.h>

#include <algorithm>

namespace outturn::importing {
namespace {

bool isNumbered(const TableRule& rule)
{
    for (const auto& [part, labels] : rule.labels) {
        for (const auto& [label, meaning] : labels) {
            if (label.find(" #") != std::string::npos)
                return true;
        }
    }
    return false;
}

Part tellingPart(const TableRule& rule)
{
    return rule.part(Part::Value).place == Place::Column ? Part::Value : Part::Period;
}

bool holdsFigure(const Cell& cell)
{
    if (cell.type == CellType::Text)
        return readFigureText(cell.text).has_value();
    return cell.type == CellType::Number || cell.type == CellType::Percent || cell.type == CellType::Duration;
}

} // namespace

TableStager::TableStager(std::size_t table, const TableRule& rule, const Vocabulary& vocabulary, SeriesNames& series,
                         StagedFile& staged)
    : m_rule(rule)
    , m_vocabulary(vocabulary)
    , m_labels(rule, vocabulary, staged.newAreas)
    , m_finder(rule, m_labels)
    , m_collector(table, rule, m_labels, series, staged)
    , m_periods(rule.step)
    , m_titles(alternatives(rule.title))
    , m_telling(alternatives(rule.part(tellingPart(rule)).text))
    , m_numbered(isNumbered(rule))
{
    if (const PartRule& period = rule.part(Part::Period); period.place == Place::Constant)
        m_constantPeriod = readStagedPeriod(period.text, rule.step);
}

void TableStager::beginSheet(std::uint16_t sheet)
{
    m_sheet = sheet;
    m_state = m_rule.title.empty() ? State::Header : State::Title;
    m_finder.restart();
}

void TableStager::begin(TableHeader header)
{
    m_header = std::move(header);
    if (m_found == 0)
        m_columns = m_finder.namedColumns(m_header);
    std::uint32_t last = 0;
    const auto reach = [&last](std::uint32_t column) {
        if (column != kFirstCell)
            last = std::max(last, column);
    };
    std::for_each(m_header.columns.begin(), m_header.columns.end(), reach);
    for (const auto* columns : {&m_header.keep, &m_header.leaveOut, &m_header.fillDown})
        std::for_each(columns->begin(), columns->end(), reach);
    for (const AcrossColumn& column : m_header.across)
        reach(column.column);
    m_cells.assign(last + 1, nullptr);
    m_filled.assign(m_header.fillDown.size(), Cell{});
    m_occurrences.clear();
    m_state = State::Table;
    ++m_found;
}

bool TableStager::ends(const SheetRow& row) const
{
    return !m_rule.until.empty() && std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) {
        return anyMeans(m_rule.until, labelOf(cell));
    });
}

void TableStager::place(const SheetRow& row)
{
    std::fill(m_cells.begin(), m_cells.end(), nullptr);
    m_first = &row.cells.front();
    for (const Cell& cell : row.cells) {
        if (cell.column < m_cells.size())
            m_cells[cell.column] = &cell;
    }
}

void TableStager::fillDown()
{
    for (std::size_t index = 0; index < m_header.fillDown.size(); ++index) {
        const Cell*& cell = m_cells[m_header.fillDown[index]];
        if (cell != nullptr && !trimmed(labelOf(*cell)).empty())
            m_filled[index] = *cell;
        else if (m_filled[index].column != 0)
            cell = &m_filled[index];
    }
}

void TableStager::countLabels()
{
    for (const Part part : {Part::Indicator, Part::Area, Part::Subset, Part::Measure}) {
        if (m_rule.part(part).place == Place::Column)
            ++m_occurrences[{part, std::string(columnText(part))}];
    }
}

const Cell* TableStager::at(std::uint32_t column) const
{
    if (column == kFirstCell)
        return m_first;
    return column < m_cells.size() ? m_cells[column] : nullptr;
}

bool TableStager::leftOut() const
{
    const auto passes = [this](const RowFilter& filter, std::uint32_t column) {
        const Cell* cell = at(column);
        return anyMeans(filter.patterns, cell == nullptr ? std::string_view() : labelOf(*cell));
    };
    for (std::size_t index = 0; index < m_rule.keep.size(); ++index) {
        if (!passes(m_rule.keep[index], m_header.keep[index]))
            return true;
    }
    for (std::size_t index = 0; index < m_rule.leaveOut.size(); ++index) {
        if (passes(m_rule.leaveOut[index], m_header.leaveOut[index]))
            return true;
    }
    return false;
}

// Sheets that break over pages say their header again.
bool TableStager::repeatsHeader() const
{
    const Part telling = tellingPart(m_rule);
    const Cell* cell = at(m_header.columns[indexOf(telling)]);
    return m_rule.part(telling).place == Place::Column && cell != nullptr && cell->type == CellType::Text
        && anyMeans(m_telling, cell->text);
}

void TableStager::row(const SheetRow& row)
{
    switch (m_state) {
    case State::Title:
        if (std::any_of(row.cells.begin(), row.cells.end(),
                        [&](const Cell& cell) { return anyMeans(m_titles, labelOf(cell)); }))
            m_state = State::Header;
        return;
    case State::Header:
        if (auto header = m_finder.add(row))
            begin(std::move(*header));
        return;
    case State::Table:
        if (ends(row))
            m_state = State::Done;
        else
            data(row);
        return;
    case State::Done:
        return;
    }
}

void TableStager::data(const SheetRow& row)
{
    place(row);
    fillDown();
    if (m_numbered)
        countLabels();
    if (leftOut() || repeatsHeader())
        return;
    if (!m_header.across.empty())
        acrossFigures(row);
    else if (m_rule.combine == Combine::CountRows)
        figure(row, m_first, nullptr);
    else
        figure(row, at(m_header.columns[indexOf(Part::Value)]), nullptr);
}

void TableStager::acrossFigures(const SheetRow& row)
{
    for (const AcrossColumn& column : m_header.across) {
        const Cell* cell = at(column.column);
        if (column.known || (cell != nullptr && holdsFigure(*cell)))
            figure(row, cell, &column);
    }
}

SeenTable TableStager::seen()
{
    SeenTable seen{.table = m_rule.name, .columns = m_columns};
    for (const Part part : {Part::Indicator, Part::Area, Part::Subset, Part::Measure}) {
        const Place place = m_rule.part(part).place;
        if (place == Place::Column || place == Place::Across)
            seen.labels[part] = m_labels.of(part).labels();
        if (auto gone = m_labels.of(part).gone(); !gone.empty())
            seen.gone[part] = std::move(gone);
    }
    return seen;
}

void TableStager::finish()
{
    m_collector.finish();
}

} // namespace outturn::importing
