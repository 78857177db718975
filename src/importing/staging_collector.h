// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staging_labels.h"

#include <outturn/importing/staging.h>

#include <array>
#include <map>
#include <string>
#include <unordered_map>

namespace outturn::importing {

/// Where a figure of one table stands and what its labels mean, by their places in the readers.
struct FigureKey
{
    std::array<int, 4> places{}; ///< indicator, area, subset, measure
    domain::Period period{};
};

/// Gathers the figures of one table into a staged file: each as given, or combined with those alike.
class FigureCollector
{
public:
    FigureCollector(const TableRule& rule, LabelReaders& labels, StagedFile& staged)
        : m_rule(rule)
        , m_labels(labels)
        , m_staged(staged)
    {
    }

    /// `figure` brings its place and value; series and period are set here.
    void add(const FigureKey& key, StagedFigure figure);
    /// Hands over what was combined.
    void finish();

    /// Notes a cell that cannot be taken.
    void refuse(std::uint16_t sheet, std::uint32_t row, std::uint32_t column, std::string why);
    /// Notes a label that means nothing: once, however many cells have it.
    void refuseLabel(Part part, const std::string& label, const StagedFigure& at);

private:
    [[nodiscard]] std::uint32_t seriesOf(const std::array<int, 4>& places);
    void combine(StagedFigure& into, const StagedFigure& more) const;

    const TableRule& m_rule;
    LabelReaders& m_labels;
    StagedFile& m_staged;
    std::unordered_map<std::uint64_t, std::uint32_t> m_series;
    std::map<std::pair<std::uint32_t, domain::Period>, StagedFigure> m_combined;
    std::map<std::pair<Part, std::string>, std::size_t> m_unknown; ///< label → place among the refused
};

/// Sorts figures by series and period; the same figure twice is refused where its values differ, else kept once.
void putInOrder(StagedFile& staged);

} // namespace outturn::importing
