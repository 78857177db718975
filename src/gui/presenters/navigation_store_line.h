// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace outturn::services {
struct Overview;
class Services;
} // namespace outturn::services

namespace outturn::gui {

/// What is in the store: `94 indicators · 6,312 observations · last import 14 Oct 2021`.
[[nodiscard]] QString storeLine(services::Services& services, const services::Overview& overview);

} // namespace outturn::gui
