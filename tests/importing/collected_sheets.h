// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet_reader.h>

#include <map>
#include <string>
#include <vector>

namespace outturn::test {

/// Everything that a reader told of one sheet.
struct CollectedSheet
{
    importing::SheetHead head;
    std::map<std::string, importing::Cell> cells; ///< by reference
    importing::SheetTail tail;
    bool ended{false};

    /// `text:North East`, `number:12.5`, `date:2017-09-30`; empty where there is no cell.
    [[nodiscard]] std::string at(const std::string& reference) const
    {
        const auto found = cells.find(reference);
        if (found == cells.end())
            return {};
        const importing::Cell& cell = found->second;
        const bool isText = cell.type == importing::CellType::Text || cell.type == importing::CellType::Date
            || cell.type == importing::CellType::Error;
        std::string number = std::to_string(cell.number);
        number.erase(number.find_last_not_of('0') + 1);
        if (number.ends_with('.'))
            number.pop_back();
        return std::string(importing::cellTypeKey(cell.type)) + ":" + (isText ? cell.text : number);
    }
    [[nodiscard]] std::string shown(const std::string& reference) const { return cells.at(reference).shown; }
};

class CollectedSheets : public importing::SheetVisitor
{
public:
    importing::Visit sheet(const importing::SheetHead& head) override
    {
        all.push_back({.head = head, .cells = {}, .tail = {}});
        return importing::Visit::Continue;
    }
    importing::Visit row(const importing::SheetRow& row) override
    {
        for (const importing::Cell& cell : row.cells)
            all.back().cells[importing::cellReference(row.number, cell.column)] = cell;
        return importing::Visit::Continue;
    }
    void endSheet(const importing::SheetTail& tail) override
    {
        all.back().tail = tail;
        all.back().ended = true;
    }

    std::vector<CollectedSheet> all;
};

/// Reads `bytes` under the name book.xlsx; throws where that fails.
inline std::vector<CollectedSheet> sheetsOf(const std::string& bytes, const importing::ReadLimits& limits = {})
{
    CollectedSheets sheets;
    const auto read = importing::readSheets(importing::SheetSource(bytes, "book.xlsx"), sheets, limits);
    if (!read)
        throw std::runtime_error(read.error().message);
    return std::move(sheets.all);
}

/// The sentence with which `bytes` are refused; empty where they are read.
inline std::string refusalOf(const std::string& bytes, const importing::ReadLimits& limits = {})
{
    CollectedSheets sheets;
    const auto read = importing::readSheets(importing::SheetSource(bytes, "book.xlsx"), sheets, limits);
    return read ? std::string{} : read.error().message;
}

} // namespace outturn::test
