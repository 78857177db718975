// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/unit.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::claims {

/// What is known of a figure in a commentary.
enum class Verdict {
    Verified,     ///< agrees with the data, or with the other figures of the text
    Contradicted, ///< the data says something else
    Inconsistent, ///< cannot be true together with its neighbours in the text
    Unsourced,    ///< nothing to hold it against
    Label         ///< a name, date, period or limit: not a claim
};

/// `verified`, `contradicted`, `inconsistent`, `unsourced`, `label`.
[[nodiscard]] std::string_view verdictKey(Verdict verdict);

/// Whether an author has to look at it: contradicted or inconsistent.
[[nodiscard]] bool isProblem(Verdict verdict);

/// One figure of a commentary with its verdict.
struct Claim
{
    std::size_t begin{};       ///< UTF-8 byte offset into the whole text
    std::size_t end{};         ///< one past the last byte
    std::size_t figureBegin{}; ///< the figure alone, where words tied to it are underlined with it
    std::size_t figureEnd{};
    int paragraph{1};              ///< from 1; paragraphs are parted by a blank line
    std::string text{};            ///< the figure as written
    std::optional<double> value{}; ///< in `unit`; durations in seconds; none for most labels
    domain::Unit unit{domain::Unit::Count};
    Verdict verdict{Verdict::Unsourced};
    std::string expected{};    ///< the figure that the data or the arithmetic gives, with the text's precision
    std::string source{};      ///< what it was held against: a fact, or the sentence's own figures
    std::string explanation{}; ///< one sentence for the author; empty where there is nothing to say
};

} // namespace outturn::claims
