// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_header.h"

#include "staging_text.h"

#include <algorithm>

namespace outturn::importing {
namespace {

constexpr std::uint32_t kHeaderRows = 6; // that a header may take up
constexpr std::size_t kToldTexts = 12;

constexpr std::string_view kFirst = "first";

bool mayBeFirst(const std::string& text)
{
    const auto names = alternatives(text);
    return std::find(names.begin(), names.end(), kFirst) != names.end();
}

std::vector<std::string> wantedTexts(const TableRule& rule)
{
    std::vector<std::string> wanted = rule.header;
    for (const PartRule& part : rule.parts) {
        if (part.place == Place::Column && !part.optional && !mayBeFirst(part.text))
            wanted.push_back(part.text);
    }
    for (const auto* filters : {&rule.keep, &rule.leaveOut}) {
        for (const RowFilter& filter : *filters) {
            if (!mayBeFirst(filter.column))
                wanted.push_back(filter.column);
        }
    }
    return wanted;
}

} // namespace

HeaderFinder::HeaderFinder(const TableRule& rule, LabelReaders& labels)
    : m_rule(rule)
    , m_labels(labels)
    , m_wanted(wantedTexts(rule))
    , m_missing(m_wanted)
{
    for (const Part part : {Part::Indicator, Part::Area, Part::Subset, Part::Measure, Part::Period}) {
        if (rule.part(part).place == Place::Across)
            m_acrossPart = part;
    }
}

std::uint32_t HeaderFinder::columnOf(const std::string& text) const
{
    for (const std::string& name : alternatives(text)) {
        if (name == kFirst)
            return kFirstCell;
        for (const HeaderRow& row : m_window) {
            for (const Cell& cell : row.cells) {
                if (means(name, labelOf(cell)))
                    return cell.column;
            }
        }
    }
    return kNoColumn;
}

bool HeaderFinder::asAt() const
{
    for (const HeaderRow& row : m_window) {
        for (const Cell& cell : row.cells) {
            if (folded(labelOf(cell)).starts_with("as at"))
                return true;
        }
    }
    return false;
}

std::optional<AcrossColumn> HeaderFinder::across(const Cell& cell) const
{
    if (anyMeans(m_rule.leaveOutColumns, labelOf(cell)))
        return std::nullopt;
    AcrossColumn found{.column = cell.column, .text = std::string(labelOf(cell))};
    if (m_acrossPart != Part::Period) {
        found.known = m_labels.of(m_acrossPart).knows(found.text);
        return found.text.empty() ? std::nullopt : std::optional(found);
    }
    const auto period = readStagedPeriod(cell, m_rule.step, asAt());
    if (!period)
        return std::nullopt;
    found.period = *period;
    return found;
}

// From below: the header nearest to the figures is the one that tells them apart.
std::vector<AcrossColumn> HeaderFinder::acrossColumns(const TableHeader& header) const
{
    std::vector<AcrossColumn> found;
    for (auto row = m_window.rbegin(); row != m_window.rend(); ++row) {
        for (const Cell& cell : row->cells) {
            const bool taken =
                std::find(header.columns.begin(), header.columns.end(), cell.column) != header.columns.end()
                || std::any_of(found.begin(), found.end(),
                               [&](const AcrossColumn& other) { return other.column == cell.column; });
            if (taken)
                continue;
            if (auto column = across(cell))
                found.emplace_back(std::move(*column)).row = row->number;
        }
        // What stands before the first known one is a column of the rows, such as a code.
        const auto known = std::find_if(found.begin(), found.end(), [](const AcrossColumn& one) { return one.known; });
        found.erase(found.begin(), known);
        if (!found.empty())
            break;
    }
    return found;
}

TableHeader HeaderFinder::header() const
{
    TableHeader header{.lastRow = m_window.back().number};
    for (std::size_t part = 0; part < kParts; ++part) {
        header.texts[part] = m_rule.parts[part].text;
        if (m_rule.parts[part].place == Place::Column)
            header.columns[part] = columnOf(m_rule.parts[part].text);
    }
    for (const RowFilter& filter : m_rule.keep)
        header.keep.push_back(columnOf(filter.column));
    for (const RowFilter& filter : m_rule.leaveOut)
        header.leaveOut.push_back(columnOf(filter.column));
    for (const std::string& column : m_rule.fillDown) {
        if (const auto place = columnOf(column); place != kNoColumn && place != kFirstCell)
            header.fillDown.push_back(place);
    }
    if (m_acrossPart != Part::Value)
        header.across = acrossColumns(header);
    return header;
}

std::vector<SeenColumn> HeaderFinder::namedColumns(const TableHeader& header) const
{
    std::vector<SeenColumn> named;
    const auto add = [&named](const std::string& text, std::uint32_t column) {
        if (column != kNoColumn && column != kFirstCell)
            named.push_back({text, column});
    };
    for (std::size_t part = 0; part < kParts; ++part) {
        if (m_rule.parts[part].place == Place::Column)
            add(header.texts[part], header.columns[part]);
    }
    for (std::size_t index = 0; index < header.keep.size(); ++index)
        add(m_rule.keep[index].column, header.keep[index]);
    for (std::size_t index = 0; index < header.leaveOut.size(); ++index)
        add(m_rule.leaveOut[index].column, header.leaveOut[index]);
    for (const AcrossColumn& column : header.across) {
        if (m_acrossPart != Part::Period)
            add(column.text, column.column);
    }
    return named;
}

void HeaderFinder::noteMissing(const std::vector<std::string>& missing)
{
    if (missing.size() >= m_missing.size())
        return;
    m_missing = missing;
    m_stood.clear();
    for (const HeaderRow& row : m_window) {
        for (const Cell& cell : row.cells) {
            if (m_stood.size() < kToldTexts && !labelOf(cell).empty())
                m_stood.emplace_back(labelOf(cell));
        }
    }
}

std::optional<TableHeader> HeaderFinder::add(const SheetRow& row)
{
    while (!m_window.empty() && m_window.front().number + kHeaderRows <= row.number)
        m_window.pop_front();
    m_window.push_back({row.number, {row.cells.begin(), row.cells.end()}});
    std::vector<std::string> missing;
    for (const std::string& text : m_wanted) {
        if (columnOf(text) == kNoColumn)
            missing.push_back(text);
    }
    if (!missing.empty()) {
        noteMissing(missing);
        return std::nullopt;
    }
    TableHeader found = header();
    if (m_acrossPart != Part::Value && found.across.empty()) {
        m_missing = {"a " + std::string(partKey(m_acrossPart)) + " across"};
        return std::nullopt;
    }
    m_missing.clear();
    return found;
}

} // namespace outturn::importing
