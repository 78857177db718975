// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/cell_grid.h>
#include <outturn/importing/figure_text.h>
#include <outturn/importing/period_label.h>

#include <optional>
#include <string_view>
#include <unordered_map>

namespace outturn::importing {

/// What one text may mean, before it is known where it stands.
struct TextMeaning
{
    bool blank{false};
    std::optional<PeriodLabel> period{};
    std::optional<FigureText> figure{};
    std::optional<FigureFlag> flag{};
    bool area{false};
};

/// Looks each text of a grid up once: long tables repeat theirs thousands of times.
class TextFacts
{
public:
    [[nodiscard]] const TextMeaning& of(std::string_view text);

private:
    std::unordered_map<std::string_view, TextMeaning> m_known;
};

/// Whether a cell is a figure or stands for one: a number, or a text that marks a missing or flagged one.
[[nodiscard]] bool isFigure(const GridCell& cell, TextFacts& facts);
/// Whether a cell holds words: neither figure nor blank.
[[nodiscard]] bool isWords(const GridCell& cell, TextFacts& facts);
/// Whether nothing can be seen of a cell.
[[nodiscard]] bool isBlank(const GridCell& cell, TextFacts& facts);

} // namespace outturn::importing
