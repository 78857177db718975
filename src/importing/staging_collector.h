// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "followed_map.h"
#include "staging_labels.h"

#include <outturn/importing/staging.h>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace outturn::importing {

/// Where a figure of one table stands and what its labels mean, by their places in the readers.
struct FigureKey
{
    std::array<int, 4> places{}; ///< indicator, area, subset, measure
    domain::Period period{};
};

/// The series of a staged file by their names: its tables share them.
class SeriesNames
{
public:
    explicit SeriesNames(StagedFile& staged)
        : m_staged(staged)
    {
    }

    /// The place of a series in the staged file, where it is put if it is new.
    [[nodiscard]] std::uint32_t placeOf(StagedSeries series);

private:
    StagedFile& m_staged;
    std::unordered_map<std::string, std::uint32_t> m_places;
};

/// Gathers the figures of one table into a staged file: each as given, or combined with those alike.
class FigureCollector
{
public:
    /// `table` is the rule's place in its profile; all must outlive the collector.
    FigureCollector(std::size_t table, const TableRule& rule, LabelReaders& labels, SeriesNames& series,
                    StagedFile& staged)
        : m_table(table)
        , m_rule(rule)
        , m_labels(labels)
        , m_names(series)
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
    /// Where a label that means nothing was noted: places among the refused and the unknown of the staged file.
    struct Refusal
    {
        std::size_t issue{};
        std::size_t label{};
    };

    [[nodiscard]] std::uint32_t seriesOf(const std::array<int, 4>& places);
    void combine(StagedFigure& into, const StagedFigure& more) const;

    /// Labels that are known by their places, at most 2³² each.
    struct HashOfPlaces
    {
        std::size_t operator()(const std::array<int, 4>& places) const;
    };

    std::size_t m_table;
    const TableRule& m_rule;
    LabelReaders& m_labels;
    SeriesNames& m_names;
    StagedFile& m_staged;
    FollowedMap<std::array<int, 4>, std::uint32_t, HashOfPlaces> m_series;
    std::map<std::pair<std::uint32_t, domain::Period>, StagedFigure> m_combined;
    std::map<std::pair<Part, std::string>, Refusal> m_unknown;
};

/// Sorts figures by series and period; the same figure twice is refused where its values differ, else kept once.
void putInOrder(StagedFile& staged);

} // namespace outturn::importing
