// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// Whether an overall figure is of another measure than the part before it, by words such as "waits", "satisfaction" or
/// what people are happy "with".
[[nodiscard]] bool namesOtherMeasure(const Reading& reading, std::size_t overall, std::size_t part);

} // namespace outturn::claims
