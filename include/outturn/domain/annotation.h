// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>
#include <outturn/base/timestamp.h>

#include <cstdint>
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

/// An annotation as somebody noted it. An edited one is a new one in its place.
struct RecordedAnnotation
{
    std::int64_t number{0}; ///< as the store counts them
    Annotation annotation{};
    std::string by{};
    Timestamp at{};

    friend bool operator==(const RecordedAnnotation&, const RecordedAnnotation&) = default;
};

} // namespace outturn::domain
