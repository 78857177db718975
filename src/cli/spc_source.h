// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/dated_value.h>
#include <outturn/analysis/spc_chart.h>
#include <outturn/base/result.h>
#include <outturn/domain/slugs.h>

#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::cli {

/// What a control chart of a stored indicator is computed from.
struct SpcSource
{
    std::vector<analysis::DatedValue> values;
    analysis::SpcOptions options; ///< polarity and rebases as the store has them
};

/// The indicator's own figures, each dated by its period's last day. Fails with `NotFound` for an unknown indicator,
/// and with `Unsupported`, saying why, where its figures allow no control chart.
[[nodiscard]] Result<SpcSource> storedFigures(services::Services& services, const domain::IndicatorSlug& slug);

} // namespace outturn::cli
