// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// What the words around a figure say of it: +1 for what came in or was added, −1 for what went out, 0 for neither.
[[nodiscard]] int stockFlow(const Reading& reading, const Mention& figure);

/// Whether the figure is the level that it all started from: "174 at the start of the year".
[[nodiscard]] bool opensStock(const Reading& reading, std::size_t figure);

/// Whether it is the level that it all came to: "there are now 181".
[[nodiscard]] bool closesStock(const Reading& reading, std::size_t figure);

} // namespace outturn::claims
