// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn {

/// Whether `c` is one of the ten digits of ASCII, whatever the locale.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace outturn
