// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/area.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/observation.h>
#include <outturn/importing/profile.h>
#include <outturn/importing/sheet_reader.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::importing {

/// What figures may be of.
struct Vocabulary
{
    std::vector<domain::Indicator> indicators{};
    std::vector<domain::Area> areas{};
};

/// What a run of figures has in common apart from the period.
struct StagedSeries
{
    domain::IndicatorSlug indicator{};
    domain::AreaSlug area{};
    std::string subset{};
    domain::Measure measure{};

    friend bool operator==(const StagedSeries&, const StagedSeries&) = default;
};

/// One figure on its way into a store; small, because a million of them are held at once.
struct StagedFigure
{
    std::uint32_t series{}; ///< place in `StagedFile::series`
    std::uint32_t row{};    ///< of its cell, from 1; of a sum the first one's
    std::uint32_t column{};
    std::uint32_t cells{1}; ///< cells that make it up, rows where those are counted
    std::uint16_t sheet{};  ///< place in `StagedFile::sheets`
    bool provisional{false};
    std::optional<domain::MissingReason> missing{};
    domain::Period period{};
    double value{}; ///< in the indicator's unit; of no meaning where it is missing
    std::optional<double> numerator{};
    std::optional<double> denominator{};
};

/// A cell that cannot be taken.
struct StagingIssue
{
    std::string sheet{};
    std::uint32_t row{};    ///< from 1; 0 where the matter is no single cell
    std::uint32_t column{}; ///< likewise
    std::string why{};      ///< a sentence without its place: what stands there, and what to do
    std::size_t cells{1};   ///< alike in it
};

/// A label that means nothing: it is refused, and the only thing that is asked about.
struct UnknownLabel
{
    std::size_t table{}; ///< place in the profile
    Part part{};
    std::string label{};
    std::string sheet{};
    std::uint32_t row{}; ///< of the first cell that has it
    std::uint32_t column{};
    std::size_t cells{1}; ///< figures that wait for it
};

/// Where a column that the profile names was found.
struct SeenColumn
{
    std::string header{}; ///< as the profile writes it
    std::uint32_t column{};

    friend bool operator==(const SeenColumn&, const SeenColumn&) = default;
};

/// How a table of the profile was found in the file, to be compared with how it was the last time.
struct SeenTable
{
    std::string table{}; ///< its name in the profile
    std::string sheet{}; ///< the first one that holds it
    std::vector<SeenColumn> columns{};
    std::map<Part, std::vector<std::string>> labels{}; ///< of columns and headers, in the file's order
    std::map<Part, std::vector<std::string>> gone{};   ///< that the profile maps and no row had

    friend bool operator==(const SeenTable&, const SeenTable&) = default;
};

/// Everything that a profile makes of a file.
struct StagedFile
{
    std::string file{}; ///< without its folder
    std::vector<std::string> sheets{};
    std::vector<StagedSeries> series{};
    std::vector<StagedFigure> figures{}; ///< each key once, by series and period
    std::vector<StagingIssue> refused{}; ///< nothing may be loaded while there is one
    std::vector<std::string> notes{};    ///< what was found elsewhere than the profile says, and what is gone
    std::vector<domain::Area> newAreas{};
    std::vector<UnknownLabel> unknown{}; ///< told among the refused too
    std::vector<SeenTable> tables{};     ///< one a table of the profile
    std::size_t moreRefused{0};          ///< beyond the thousand that are told
};

/// Asked now and then; work stops where it returns false.
using Proceed = std::function<bool()>;

/// Reads a file through a profile. What cannot be taken becomes an issue, not a failure.
/// Fails as `readSheets` does; with `BadInput` where no table of the profile is found, naming what its header lacks, or
/// where the profile maps to an indicator or area that `vocabulary` does not have; with `Cancelled`.
[[nodiscard]] Result<StagedFile> stageFile(const SheetSource& source, const Profile& profile,
                                           const Vocabulary& vocabulary, const Proceed& proceed = {});

/// Whether the headers that a profile asks for stand in the file: for choosing among profiles. Fails as `readSheets`.
[[nodiscard]] Result<bool> profileFits(const SheetSource& source, const Profile& profile);

} // namespace outturn::importing
