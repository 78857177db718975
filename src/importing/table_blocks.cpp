// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_blocks.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::importing {
namespace {

constexpr std::uint32_t kMostBlankInBody = 2;
constexpr std::uint32_t kMostBlankAboveHeader = 3;
constexpr std::size_t kMostHeaderRows = 6;
constexpr std::size_t kLongLabel = 60;

RowShape shapeOf(const CellGrid& grid, std::size_t index, TextFacts& facts)
{
    RowShape shape{.index = index, .number = grid.rowNumber(index)};
    std::vector<double> periods;
    for (const GridCell& cell : grid.row(index)) {
        if (isBlank(cell, facts))
            continue;
        shape.firstColumn = shape.cells == 0 ? cell.column : shape.firstColumn;
        ++shape.cells;
        shape.words += isWords(cell, facts) ? 1 : 0;
        if (!isFigure(cell, facts))
            continue;
        ++shape.figures;
        if (cell.type == CellType::Number && readPeriodCell(cell, false))
            periods.push_back(cell.number);
    }
    const bool inOrder = std::is_sorted(periods.begin(), periods.end(), std::less_equal<>{})
        || std::is_sorted(periods.begin(), periods.end(), std::greater_equal<>{});
    shape.periodsOnly = periods.size() >= 2 && periods.size() == shape.figures && inOrder;
    return shape;
}

std::string_view onlyText(const CellGrid& grid, const RowShape& shape)
{
    const GridCell* cell = grid.at(shape.index, shape.firstColumn);
    return cell == nullptr ? std::string_view{} : cell->text;
}

bool saysTitle(std::string_view text)
{
    const std::string plain = lowerCase(trimmed(text));
    return plain.starts_with("table") || plain.starts_with("figure") || plain.starts_with("chart");
}

bool looksLikeTitle(std::string_view text)
{
    return saysTitle(text) || text.size() > kLongLabel;
}

std::uint32_t leftmost(const std::vector<RowShape>& shapes)
{
    std::uint32_t left = shapes.empty() ? 1 : shapes.front().firstColumn;
    for (const RowShape& shape : shapes)
        left = std::min(left, shape.firstColumn);
    return left;
}

/// Walks over the shapes of one sheet.
class BlockFinder
{
public:
    BlockFinder(const CellGrid& grid, const std::vector<RowShape>& shapes, TextFacts& facts)
        : m_grid(grid)
        , m_shapes(shapes)
        , m_facts(facts)
        , m_left(leftmost(shapes))
    {
    }

    std::vector<TableBlock> find()
    {
        for (std::size_t at = 0; at < m_shapes.size(); ++at) {
            if (!m_shapes[at].isData())
                continue;
            TableBlock block{.firstBody = at, .lastBody = endOfBody(at)};
            addHeader(block);
            addTitle(block);
            at = block.lastBody;
            if (!block.header.empty() || block.lastBody > block.firstBody)
                m_blocks.push_back(std::move(block));
        }
        addNotes();
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] std::uint32_t blanksBefore(std::size_t at) const
    {
        return m_shapes[at].number - m_shapes[at - 1].number - 1;
    }

    // Whether words stand where the row above has figures or nothing: then a new header begins.
    [[nodiscard]] bool wordsInNewPlaces(std::size_t at, std::size_t body) const
    {
        const auto cells = m_grid.row(m_shapes[at].index);
        return std::any_of(cells.begin(), cells.end(), [&](const GridCell& cell) {
            const GridCell* above = m_grid.at(m_shapes[body].index, cell.column);
            return (isWords(cell, m_facts) || readPeriodCell(cell, false))
                && (above == nullptr || isFigure(*above, m_facts));
        });
    }

    // A row without figures inside a table: a group's name, or a row with none reported.
    [[nodiscard]] bool continues(std::size_t at, std::size_t lastData) const
    {
        const bool next = at + 1 < m_shapes.size() && m_shapes[at + 1].isData() && blanksBefore(at + 1) <= 1;
        if (m_shapes[at].isSingleText())
            return next && !looksLikeTitle(onlyText(m_grid, m_shapes[at]))
                && m_shapes[at].firstColumn <= leftOf(lastData);
        return blanksBefore(at) == 0 && !wordsInNewPlaces(at, lastData);
    }
    [[nodiscard]] std::uint32_t leftOf(std::size_t at) const { return m_shapes[at].firstColumn; }

    [[nodiscard]] std::size_t endOfBody(std::size_t first) const
    {
        std::size_t last = first;
        for (std::size_t at = first + 1; at < m_shapes.size(); ++at) {
            if (blanksBefore(at) > kMostBlankInBody)
                break;
            const bool data = m_shapes[at].figures > 0 && (m_shapes[at].isData() || blanksBefore(at) == 0);
            if (!data && !continues(at, last))
                break;
            last = data ? at : last;
        }
        return last;
    }

    [[nodiscard]] bool isHeaderRow(std::size_t at, const TableBlock& block) const
    {
        const RowShape& shape = m_shapes[at];
        if (shape.isData())
            return false;
        if (!shape.isSingleText())
            return true;
        const std::uint32_t left = leftOf(block.firstBody);
        if (shape.firstColumn > left)
            return true;
        // Above a table without labels a group's name stands where its title would, but the sheet begins further left.
        if (shape.firstColumn > m_left && blanksBelow(at) == 0 && !saysTitle(onlyText(m_grid, shape)))
            return true;
        // One text in the first column: a label whose other rows follow, or the title.
        const bool openBelow = !block.header.empty() && leftOf(block.header.front()) > left;
        return blanksBelow(at) == 0 && openBelow && !looksLikeTitle(onlyText(m_grid, shape));
    }
    [[nodiscard]] std::uint32_t blanksBelow(std::size_t at) const { return blanksBefore(at + 1); }

    void addHeader(TableBlock& block) const
    {
        const std::size_t lowest = m_blocks.empty() ? 0 : m_blocks.back().lastBody + 1;
        std::size_t at = block.firstBody;
        while (at > lowest && block.header.size() < kMostHeaderRows && blanksBelow(at - 1) <= 1
               && isHeaderRow(at - 1, block)) {
            --at;
            block.header.insert(block.header.begin(), at);
        }
        block.top = at;
    }

    // Links back to the contents and a lone total above the header do not hide the title.
    void addTitle(TableBlock& block) const
    {
        const std::size_t lowest = m_blocks.empty() ? 0 : m_blocks.back().lastBody + 1;
        std::size_t at = block.top;
        while (at > lowest && blanksBelow(at - 1) <= kMostBlankAboveHeader) {
            --at;
            if (m_shapes[at].isData())
                continue;
            if (!m_shapes[at].isSingleText())
                return;
            const std::string text = lowerCase(trimmed(onlyText(m_grid, m_shapes[at])));
            if (text == "contents" || text.starts_with("back to") || text.starts_with("return to"))
                continue;
            block.title = at;
            block.top = at;
            return;
        }
    }

    // What stands between a table and the next one's top belongs to the one above.
    void addNotes()
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const std::size_t next = i + 1 < m_blocks.size() ? m_blocks[i + 1].top : m_shapes.size();
            m_blocks[i].bottom = std::max(m_blocks[i].lastBody, next - 1);
        }
    }

    const CellGrid& m_grid;
    const std::vector<RowShape>& m_shapes;
    TextFacts& m_facts;
    std::uint32_t m_left; ///< where the sheet begins
    std::vector<TableBlock> m_blocks;
};

} // namespace

std::vector<RowShape> rowShapes(const CellGrid& grid, TextFacts& facts)
{
    std::vector<RowShape> shapes;
    for (std::size_t index = 0; index < grid.rowCount(); ++index) {
        const RowShape shape = shapeOf(grid, index, facts);
        if (shape.cells > 0)
            shapes.push_back(shape);
    }
    return shapes;
}

std::vector<TableBlock> findBlocks(const CellGrid& grid, const std::vector<RowShape>& shapes, TextFacts& facts)
{
    return BlockFinder(grid, shapes, facts).find();
}

std::uint32_t blockWidth(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block)
{
    std::uint32_t width = 0;
    const auto widen = [&](std::size_t at) { width = std::max(width, grid.row(shapes[at].index).back().column); };
    std::for_each(block.header.begin(), block.header.end(), widen);
    for (std::size_t at = block.firstBody; at <= block.lastBody; ++at)
        widen(at);
    return width;
}

} // namespace outturn::importing
