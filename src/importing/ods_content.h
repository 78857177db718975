// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ods_values.h"
#include "sheet_output.h"
#include "xml_stream.h"

#include <set>
#include <string>

namespace outturn::importing {

/// Turns the content of an OpenDocument spreadsheet into rows. Cells that a merged one covers keep what they hold,
/// as spreadsheet programs do; comments, drawings, forms and tracked changes are no cells.
class OdsContentHandler : public XmlHandler
{
public:
    explicit OdsContentHandler(SheetOutput& output);

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    /// Whether the part was a spreadsheet at all.
    [[nodiscard]] bool sawSpreadsheet() const { return m_sawSpreadsheet; }

private:
    void startTable(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void startText(std::string_view name, const XmlAttributes& attributes);
    void endCell();
    void endRow();
    void endTable();
    void noteMerged(const XmlAttributes& attributes);
    void addCells();
    void fill(Cell& cell) const;
    void fillByValue(Cell& cell) const;

    SheetOutput& m_output;
    std::set<std::string, std::less<>> m_hiddenStyles;
    std::string m_styleName;

    std::size_t m_skipping{0}; ///< depth inside what is no content
    std::size_t m_inText{0};   ///< depth inside a paragraph
    bool m_sawSpreadsheet{false};
    bool m_inSheet{false};
    bool m_skipSheet{false};
    bool m_inCell{false};

    std::uint64_t m_row{0};
    std::uint64_t m_rowRepeats{1};
    std::uint64_t m_column{0};
    std::uint64_t m_cellRepeats{1};
    std::string m_type;
    std::string m_extendedType; ///< LibreOffice's own, which tells errors from texts
    std::string m_value;
    OdsParagraphs m_paragraphs;
};

} // namespace outturn::importing
