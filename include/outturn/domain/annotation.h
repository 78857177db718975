// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>

#include <string>

namespace outturn::domain {

/// A dated note shown on charts and tables: a lockdown, a recording change, a new target.
struct Annotation
{
    Date from{};
    Date to{};           ///< equal to `from` for a single day
    std::string scope{}; ///< `plan`, or the slug of a priority, outcome or indicator
    std::string text{};

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace outturn::domain
