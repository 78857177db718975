// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/plan.h>
#include <outturn/services/exceptions_service.h>

#include <vector>

namespace outturn::services {

/// The exceptions that a quarter's facts make, the most serious first; `before` are the facts of the quarter before,
/// which tell what is new.
[[nodiscard]] std::vector<ExceptionItem> exceptionsOf(const domain::Plan& plan, const std::vector<analysis::Fact>& now,
                                                      const std::vector<analysis::Fact>& before);

/// Whether both are about the same indicator, area and subset by the same rule.
[[nodiscard]] bool isSameException(const ExceptionItem& a, const ExceptionItem& b);

} // namespace outturn::services
