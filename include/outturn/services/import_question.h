// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/area.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace outturn::services {

/// A meaning that a label may have. It is never taken unasked.
struct MeaningSuggestion
{
    std::string meaning{}; ///< slug of an indicator or area, or key of a measure; empty = left out on purpose
    std::string name{};    ///< as the plan writes it; empty likewise
    double likeness{};     ///< 0 … 1
    std::string why{};     ///< a sentence's part: `chosen in profile "Road casualties"`
};

/// A label that means nothing: what an import asks about, and all it asks about. It is among the refused too.
struct ImportQuestion
{
    std::string file{};
    std::string sheet{};
    std::uint32_t row{}; ///< of the first cell that has it
    std::uint32_t column{};
    std::string cell{};
    std::size_t cells{1}; ///< figures that wait for the answer
    std::size_t table{};  ///< place in the profile, from 0
    std::string part{};   ///< `indicator`, `area` or `measure`
    std::string label{};
    std::vector<MeaningSuggestion> suggestions{}; ///< the likeliest first, at most five
};

enum class ImportChangeKind {
    LabelNew,    ///< a label that the file had not
    LabelGone,   ///< one that it had, or that the profile maps
    ColumnMoved, ///< under the same header in another column
    SheetRenamed
};

/// How a file differs from the one that was loaded with its profile before.
struct ImportChange
{
    ImportChangeKind kind{};
    std::string file{};
    std::size_t table{}; ///< place in the profile, from 0
    std::string part{};  ///< of labels: `indicator`, `area`, `subset` or `measure`
    std::string what{};  ///< the label, the column's header, or empty
    std::string from{};  ///< of columns and sheets: `B`, `Data 2020`
    std::string to{};
};

/// Forces, regions and nations that police statistics name everywhere, whether the plan has them or not.
[[nodiscard]] std::vector<domain::Area> areasKnownEverywhere();

/// What a person says a label means.
struct LabelAnswer
{
    std::size_t table{};
    std::string part{};
    std::string label{};
    std::string meaning{}; ///< empty = left out on purpose
};

/// The text of a mapping profile with a line for each answer; all other lines, comments too, stay as they are.
/// Fails with `BadInput` where the text is no profile or an answer does not belong to it.
[[nodiscard]] Result<std::string> answeredProfile(const std::string& profileText,
                                                  const std::vector<LabelAnswer>& answers);

} // namespace outturn::services
