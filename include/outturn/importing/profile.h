// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/area.h>
#include <outturn/domain/observation.h>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// Where one part of a figure is found.
enum class Place {
    Unstated, ///< nowhere: what that part is by default
    Constant, ///< the same for all figures of the table
    Column,   ///< in the figure's row, in the column with that header
    Across    ///< in the header over the figure
};

/// The part a rule is about. The first four say which series a figure belongs to.
enum class Part { Indicator, Area, Subset, Measure, Period, Value, Numerator, Denominator, Missing };
constexpr std::size_t kParts = 9;

struct PartRule
{
    Place place{Place::Unstated};
    std::string text{};   ///< the constant, or headers of the column: `Force | Force name | first`
    bool optional{false}; ///< the column may be absent

    friend bool operator==(const PartRule&, const PartRule&) = default;
};

/// How rows become figures.
enum class Combine {
    AsGiven,   ///< a cell is a figure
    CountRows, ///< a figure is the number of rows that are alike in series and period
    Sum        ///< a figure is the sum of the cells that are alike in series and period
};

/// What a date or period of the sheet stands for.
enum class PeriodStep { AsGiven, Day, Month, Quarter, FinancialYear, CalendarYear, TwelveMonths };

/// Rows are told by what stands in a column. `*` in a pattern stands for any text.
struct RowFilter
{
    std::string column{};
    std::vector<std::string> patterns{};

    friend bool operator==(const RowFilter&, const RowFilter&) = default;
};

/// One kind of table and what its rows and columns mean. Every text is compared without regard to case, runs of blanks
/// and footnote digits glued to a word.
struct TableRule
{
    std::string name{};
    std::vector<std::string> sheets{}; ///< patterns; empty = every sheet in which the table stands
    std::string title{};               ///< patterns, divided by bars, of a text above the header; empty = any
    std::vector<std::string> header{}; ///< texts that stand in the header beside those of the columns named below
    std::vector<std::string> until{};  ///< patterns; the row in which one stands ends the table
    std::array<PartRule, kParts> parts{};
    Combine combine{Combine::AsGiven};
    PeriodStep step{PeriodStep::AsGiven};
    double times{1};                                             ///< every value is multiplied by it
    std::vector<RowFilter> keep{};                               ///< a row must pass all of them
    std::vector<RowFilter> leaveOut{};                           ///< and none of these
    std::vector<std::string> leaveOutColumns{};                  ///< patterns of headers of figures that are not read
    std::vector<std::string> fillDown{};                         ///< columns whose blanks repeat what stands above
    std::map<Part, std::map<std::string, std::string>> labels{}; ///< label → slug; empty = left out on purpose
    std::map<std::string, domain::MissingReason> markers{};      ///< beyond those that every sheet uses
    std::optional<domain::MissingReason> blank{};                ///< what an empty cell says; none = nothing
    std::optional<domain::AreaKind> newAreas{};                  ///< unknown places become areas of that kind
    bool newKnownAreas{false}; ///< unknown forces, regions and nations that every publisher names are added as those
    std::string newAreasIn{};  ///< slug of the area that those lie in; empty = unsaid

    [[nodiscard]] const PartRule& part(Part one) const { return parts[static_cast<std::size_t>(one)]; }
    [[nodiscard]] PartRule& part(Part one) { return parts[static_cast<std::size_t>(one)]; }

    friend bool operator==(const TableRule&, const TableRule&) = default;
};

/// What a file of one kind means, as a person said it once. As text it is described in docs/mapping-profiles.md.
struct Profile
{
    std::string name{};
    std::vector<TableRule> tables{}; ///< at least one

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// Reads a profile; `source` names it in messages. Settings before the first `table` hold for all tables.
/// Fails with `BadInput`, naming the line, what stands there, and what would do.
[[nodiscard]] Result<Profile> parseProfile(std::string_view text, const std::string& source);

/// The text of a profile; `parseProfile` reads it back to an equal one.
[[nodiscard]] std::string printedProfile(const Profile& profile);

/// For files that name their figures as Outturn does: columns `indicator`, `area`, `period`, `value` and, where they
/// are there, `subset`, `measure`, `numerator`, `denominator`, `missing`.
[[nodiscard]] const Profile& plainProfile();

/// `indicator`, `area`, `subset`, `measure`, `period`, `value`, `numerator`, `denominator`, `missing`.
[[nodiscard]] std::string_view partKey(Part part);

} // namespace outturn::importing
