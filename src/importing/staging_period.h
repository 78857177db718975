// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/importing/profile.h>
#include <outturn/importing/sheet.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace outturn::importing {

/// The period that a cell stands for, as a profile's `by` says. Nothing where it is none, or longer than the step.
[[nodiscard]] std::optional<domain::Period> readStagedPeriod(const Cell& cell, PeriodStep step, bool asAt);
[[nodiscard]] std::optional<domain::Period> readStagedPeriod(std::string_view text, PeriodStep step);

/// Reads periods down a column; a million rows say the same few.
class PeriodReader
{
public:
    explicit PeriodReader(PeriodStep step)
        : m_step(step)
    {
    }

    [[nodiscard]] std::optional<domain::Period> read(const Cell& cell);

private:
    PeriodStep m_step;
    std::unordered_map<std::string, std::optional<domain::Period>> m_texts;
    CellType m_lastType{CellType::Empty};
    std::string m_lastText;
    std::string m_lastShown;
    std::optional<domain::Period> m_last;
};

} // namespace outturn::importing
