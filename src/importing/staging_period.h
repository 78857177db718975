// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "followed_map.h"

#include <outturn/domain/period.h>
#include <outturn/importing/profile.h>
#include <outturn/importing/sheet.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

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
    /// What a period is read from.
    struct Written
    {
        explicit Written(const Cell& cell)
            : type(cell.type)
            , text(cell.text)
            , shown(cell.shown)
        {
        }

        friend bool operator==(const Written&, const Written&) = default;
        friend bool operator==(const Written& written, const Cell& cell)
        {
            return written.type == cell.type && written.text == cell.text && written.shown == cell.shown;
        }

        CellType type;
        std::string text;
        std::string shown;
    };
    struct HashOfWritten
    {
        std::size_t operator()(const Written& written) const
        {
            return std::hash<std::string>()(written.text) ^ std::hash<std::string>()(written.shown) << 1U;
        }
    };

    PeriodStep m_step;
    FollowedMap<Written, std::optional<domain::Period>, HashOfWritten> m_read;
};

} // namespace outturn::importing
