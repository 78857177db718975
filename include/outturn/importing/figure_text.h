// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// What a mark beside a figure says about it.
enum class FigureFlag { Provisional, Revised, Estimated, Unreliable, Break, Noted };

/// What a text in a figure's place means: a value, a reason for none, or a value with a mark glued to it.
struct FigureText
{
    std::optional<double> value{}; ///< percentages as they are written: 12.5 for `12.5%`
    std::optional<domain::MissingReason> missing{};
    std::optional<FigureFlag> flag{};
    std::string marker{}; ///< the mark as written: `..`, `(p)`, `*`
    bool percent{false};
};

/// Marks by what a sheet's own notes say of them: "* denotes data not applicable".
using Legend = std::map<std::string, domain::MissingReason>;

/// `1,401`, `12.5%`, `£300`, `123r`, `45 (p)`, `2*`, `..`, `[x]`, `n/a`; nothing for any other text.
/// Conventions: Government Statistical Service, symbols in tables: `[x]` not available, `[c]` confidential, `[z]` not
/// applicable, `[p]` provisional, `[r]` revised, `[e]` estimated, `[u]` low reliability, `[b]` break; and the older
/// `..` `:` `-` not available, `.` not applicable, `*` suppressed. A dash is never a zero.
[[nodiscard]] std::optional<FigureText> readFigureText(std::string_view text);

/// A mark in a column of its own: `R`, `p`, `~`, `†`.
[[nodiscard]] std::optional<FigureFlag> readFlag(std::string_view text);

/// Adds what one note says about a mark, where it does.
void readLegend(std::string_view note, Legend& legend);

/// `provisional`, `revised`, `estimated`, `unreliable`, `break`, `noted`.
[[nodiscard]] std::string_view figureFlagKey(FigureFlag flag);

} // namespace outturn::importing
