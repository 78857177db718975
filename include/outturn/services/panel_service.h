// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/charting/chart_spec.h>
#include <outturn/domain/annotation.h>
#include <outturn/services/indicator_summary.h>
#include <outturn/services/status_service.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// One indicator on a priority's panel.
struct IndicatorPanel
{
    IndicatorSummary summary;
    charting::ChartSpec chart;                   ///< says in `emptyReason` why there is nothing to draw
    std::optional<charting::ChartSpec> detail{}; ///< the same for a large chart, where there is more to show
};

/// A section of a priority's panel.
struct OutcomePanel
{
    domain::OutcomeSlug slug;
    std::string title;
    OutcomeStatus status;
    std::vector<IndicatorPanel> indicators; ///< headline first
};

/// A priority's page in one quarter.
struct PriorityPanel
{
    domain::PrioritySlug slug;
    std::string title;
    std::string themeTitle;
    domain::Period quarter;
    std::vector<OutcomePanel> outcomes;
};

/// How an indicator's figures are drawn.
enum class ChartMode {
    Trend,
    Spc,          ///< a control chart
    YearOnYear,   ///< financial years over each other
    Peers,        ///< bars of the most similar group, whatever the measure
    PeerFunnel,   ///< the same against what stands behind each figure
    TrendExpected ///< a trend with the year to come
};

class PanelService
{
public:
    virtual ~PanelService() = default;

    [[nodiscard]] virtual Result<std::shared_ptr<const PriorityPanel>> panel(const domain::PrioritySlug& priority,
                                                                             const domain::Period& quarter) = 0;

    /// One indicator anew, in another measure (value or rolling twelve months).
    [[nodiscard]] virtual Result<IndicatorPanel> indicatorPanel(const domain::IndicatorSlug& indicator,
                                                                const domain::Period& quarter,
                                                                const domain::Measure& measure) = 0;

    /// The chart alone, drawn another way; says in `emptyReason` why it cannot be.
    [[nodiscard]] virtual Result<charting::ChartSpec> chart(const domain::IndicatorSlug& indicator,
                                                            const domain::Period& quarter,
                                                            const domain::Measure& measure, ChartMode mode) = 0;
};

} // namespace outturn::services
