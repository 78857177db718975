// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet_table.h>

#include <string>

namespace outturn::services {

/// Where a table stands among others.
struct SuggestionPlace
{
    std::string sheet{}; ///< empty where the file has only one
    bool stacked{false}; ///< other tables stand in the same sheet
};

/// The lines of a mapping profile that would read the table, as far as its own texts say what they are.
[[nodiscard]] std::string suggestedSection(const importing::SheetTable& table, const SuggestionPlace& place);

} // namespace outturn::services
