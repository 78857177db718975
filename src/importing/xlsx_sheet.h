// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet_output.h"
#include "xlsx_strings.h"
#include "xlsx_styles.h"
#include "xlsx_workbook.h"
#include "xml_stream.h"

namespace outturn::importing {

/// What all sheets of one workbook share.
struct XlsxShared
{
    const XlsxStrings& strings;
    const XlsxStyles& styles;
    DateSystem dates;
};

/// Turns the part of one sheet into rows. Formulas are not computed: their stored result is what counts.
class XlsxSheetHandler : public XmlHandler
{
public:
    XlsxSheetHandler(const XlsxShared& shared, SheetOutput& output);

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// Formulas whose result the workbook does not hold.
    [[nodiscard]] std::size_t formulasWithoutResult() const { return m_bare; }

private:
    /// What a cell's `t` says that it holds.
    enum class Kind { Number, Shared, Text, Error, Boolean, Date };

    [[nodiscard]] static Kind kindOf(std::string_view type);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void endRow();
    void addText(std::string_view text);
    void addKnown(CellType type, const std::string& text);
    void addBoolean(bool value);
    void addShared();
    void addNumber();
    void addMerged(std::string_view range);

    const XlsxShared& m_shared;
    SheetOutput& m_output;
    std::uint64_t m_row{0};
    std::uint32_t m_column{0};
    std::size_t m_style{0};
    Kind m_kind{Kind::Number};
    std::string m_value;
    bool m_inData{false};
    bool m_inValue{false};
    bool m_inReading{false};
    bool m_hasFormula{false};
    bool m_stopped{false};
    std::size_t m_bare{0};
};

} // namespace outturn::importing
