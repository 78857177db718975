// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>

#include <cstdint>
#include <optional>
#include <string>

namespace outturn::importing {

/// Which day a workbook counts its days from.
enum class DateSystem { From1900, From1904 };

struct Moment
{
    Date date{};
    std::int64_t milliseconds{}; ///< since midnight
};

/// The moment that a serial number stands for, to the millisecond. Nothing for negative numbers, for what lies
/// beyond the year 9999, and for the 29 February 1900 that Excel counts and that never was.
[[nodiscard]] std::optional<Moment> momentOfSerial(double serial, DateSystem system);

/// `2017-09-30`, or `2017-09-30T14:30:00` where it is not midnight.
[[nodiscard]] std::string isoMoment(const Moment& moment);

} // namespace outturn::importing
