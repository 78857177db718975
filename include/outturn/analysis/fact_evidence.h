// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/prediction.h>
#include <outturn/analysis/spc_chart.h>
#include <outturn/analysis/spc_eligibility.h>
#include <outturn/domain/area.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/series.h>
#include <outturn/domain/target.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::analysis {

/// A change of one figure, computed or as it was published.
struct ChangeEvidence
{
    domain::ChangeType type{};
    domain::ChangeBase base{};
    domain::SeriesPoint change{};                   ///< of the period that changed
    std::optional<domain::SeriesPoint> level{};     ///< the figure of that period, where it is known
    std::optional<domain::SeriesPoint> baseLevel{}; ///< nothing where only the change was published
};

/// Where the last of a line's own figures was expected by those before it.
struct ExpectedEvidence
{
    std::string method{}; ///< `ETS(A,N,A)`, `seasonal naive`
    Prediction prediction{};
};

/// All figures of one indicator for one area and subset.
struct LineEvidence
{
    domain::AreaSlug area{};
    std::string areaName{};
    std::string subset{};
    bool main{true};                               ///< the area and subset that the indicator is reported for
    domain::Series values{};                       ///< levels at the indicator's own frequency
    domain::Series quarters{};                     ///< levels of whole quarters, where the frequency is another
    domain::Series rolling12{};                    ///< levels of twelve months
    std::vector<domain::SeriesPoint> stated{};     ///< printed or imported levels of any window
    std::vector<domain::SeriesPoint> cumulative{}; ///< printed totals since inception
    std::vector<domain::Observation> statements{}; ///< other published statements
    std::vector<ChangeEvidence> changes{};
    SpcEligibility eligibility{}; ///< of `values`, for a control chart
    std::optional<ExpectedEvidence> expected{};
    std::optional<SpcChart> chart{}; ///< of `values`, where a control chart is allowed; one point a figure
};

/// A figure that was published and reads differently now.
struct RevisionEvidence
{
    domain::AreaSlug area{};
    std::string subset{};
    domain::Measure measure{};
    domain::SeriesPoint before{};
    domain::SeriesPoint now{};
};

/// One indicator of an outcome: its own line first, then other areas and subsets.
struct IndicatorFigures
{
    domain::Indicator indicator{};
    bool headline{false}; ///< the first of its outcome
    std::vector<LineEvidence> lines{};
    std::vector<domain::Target> targets{};
    std::vector<RevisionEvidence> revisions{};
};

/// Everything that facts about an outcome in a quarter are drawn from.
struct OutcomeEvidence
{
    domain::OutcomeSlug outcome{};
    domain::Period quarter{};
    std::vector<IndicatorFigures> indicators{};
};

} // namespace outturn::analysis
