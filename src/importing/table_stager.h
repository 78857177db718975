// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staging_collector.h"
#include "staging_header.h"
#include "staging_labels.h"
#include "staging_period.h"
#include "staging_values.h"

#include <outturn/importing/staging.h>

#include <optional>
#include <vector>

namespace outturn::importing {

/// Takes the figures of one kind of table out of the sheets it is shown.
class TableStager
{
public:
    /// All must outlive the stager; `table` is the rule's place in its profile.
    TableStager(std::size_t table, const TableRule& rule, const Vocabulary& vocabulary, SeriesNames& series,
                StagedFile& staged);

    void beginSheet(std::uint16_t sheet);
    void row(const SheetRow& row);
    void finish();

    [[nodiscard]] const TableRule& rule() const { return m_rule; }
    [[nodiscard]] std::size_t found() const { return m_found; } ///< tables
    /// How it was found.
    [[nodiscard]] SeenTable seen();
    [[nodiscard]] const HeaderFinder& finder() const { return m_finder; }

private:
    enum class State { Title, Header, Table, Done };

    void begin(TableHeader header);
    [[nodiscard]] bool ends(const SheetRow& row) const;
    void place(const SheetRow& row);
    void fillDown();
    void countLabels();
    [[nodiscard]] const Cell* at(std::uint32_t column) const;
    [[nodiscard]] bool leftOut() const;
    [[nodiscard]] bool repeatsHeader() const;
    void data(const SheetRow& row);
    void acrossFigures(const SheetRow& row);
    void figure(const SheetRow& row, const Cell* cell, const AcrossColumn* across);
    [[nodiscard]] bool readKey(const StagedFigure& at, const AcrossColumn* across, FigureKey& key);
    [[nodiscard]] bool readPart(Part part, const StagedFigure& at, const AcrossColumn* across, FigureKey& key);
    [[nodiscard]] bool readPeriod(const StagedFigure& at, const AcrossColumn* across, FigureKey& key);
    [[nodiscard]] StagedFigure labelPlace(Part part, const StagedFigure& figure, const AcrossColumn* across) const;
    /// These live until the next row, or the next label.
    [[nodiscard]] std::string_view labelText(Part part, const AcrossColumn* across);
    [[nodiscard]] std::string_view columnText(Part part) const;
    [[nodiscard]] ValueKind kindOf(const FigureKey& key);

    const TableRule& m_rule;
    const Vocabulary& m_vocabulary;
    LabelReaders m_labels;
    HeaderFinder m_finder;
    FigureCollector m_collector;
    PeriodReader m_periods;
    std::string m_numberedLabel;
    std::vector<std::string> m_titles;
    std::vector<std::string> m_telling; ///< headers of the column that tells a repeated header from a row
    bool m_numbered{false};             ///< the profile tells rows with one label apart: `West Midlands #2`
    std::optional<domain::Period> m_constantPeriod;
    State m_state{State::Done};
    std::uint16_t m_sheet{0};
    std::size_t m_found{0};
    TableHeader m_header;
    std::vector<SeenColumn> m_columns; ///< of the first table found
    std::vector<const Cell*> m_cells;  ///< of the row at hand, by column
    const Cell* m_first{nullptr};
    std::map<std::pair<Part, std::string>, std::size_t> m_occurrences; ///< rows so far with that label
    std::vector<Cell> m_filled;                       ///< what blanks in columns to be filled down repeat
    std::map<std::pair<int, int>, ValueKind> m_kinds; ///< by indicator and measure
};

} // namespace outturn::importing
