// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>

#include <optional>

namespace outturn::analysis {

/// A figure and the day it stands for: its period's first or last, or any other that orders it.
struct DatedValue
{
    Date date;
    std::optional<double> value{}; ///< none = missing

    friend bool operator==(const DatedValue&, const DatedValue&) = default;
};

} // namespace outturn::analysis
