// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact.h>
#include <outturn/analysis/spc_chart.h>
#include <outturn/analysis/spc_eligibility.h>
#include <outturn/base/result.h>
#include <outturn/domain/slugs.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// Why an indicator needs attention, the most serious first; docs/statistics.md#exceptions.
enum class ExceptionRule {
    TargetMissed,
    OutsideLimits,        ///< beyond a process limit, on the worse side
    PeerOutlier,          ///< last in its group, or in the last tenth of a large one
    OutsideExpectedRange, ///< beyond the 95 % range, on the worse side
    SpecialCause,         ///< any other signal of concern
    WorstRecord           ///< the worst for two years or more
};

/// `target_missed`, `outside_limits`, `peer_outlier`, `outside_expected_range`, `special_cause`, `worst_record`.
[[nodiscard]] std::string_view exceptionRuleKey(ExceptionRule rule);
/// For people: `Target missed`, `Outside process limits` …
[[nodiscard]] std::string_view exceptionRuleTitle(ExceptionRule rule);

/// One indicator that needs attention in a quarter, by one rule.
struct ExceptionItem
{
    domain::ThemeSlug theme{};
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
    domain::IndicatorSlug indicator{};
    domain::AreaSlug area{};
    std::string subset{};
    std::string themeTitle{};
    std::string priorityTitle{};
    std::string outcomeTitle{};
    std::string indicatorName{};
    ExceptionRule rule{};
    std::string why{};           ///< a sentence with figure, period and comparator
    domain::Period period{};     ///< of the figure
    domain::Period since{};      ///< of targets and signals the first of an unbroken row, else `period`
    std::optional<double> gap{}; ///< to the target; in `gapUnit`
    domain::Unit gapUnit{};
    bool isNew{false}; ///< the quarter before did not have it
    bool illustrative{false};
    double seriousness{};  ///< 0 … 1
    analysis::Fact fact{}; ///< what it rests on, with the evidence
};

using ExceptionList = std::shared_ptr<const std::vector<ExceptionItem>>;

/// One indicator in the assurance matrix.
struct MatrixEntry
{
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
    domain::IndicatorSlug indicator{};
    std::string indicatorName{};
    analysis::SpcEligibility eligibility{}; ///< why it has no chart, where it has none
    bool charted{false};
    analysis::Variation variation{};
    analysis::Assurance assurance{};
    std::size_t valuesWanted{0}; ///< how many more before it can be charted
    bool illustrative{false};

    friend bool operator==(const MatrixEntry&, const MatrixEntry&) = default;
};

using AssuranceMatrix = std::shared_ptr<const std::vector<MatrixEntry>>;

/// What needs attention, and what will not come right by itself.
class ExceptionsService
{
public:
    virtual ~ExceptionsService() = default;

    /// All outcomes' exceptions in a quarter, the most serious first, among equals in the plan's order; one an
    /// indicator, area, subset and rule.
    [[nodiscard]] virtual Result<ExceptionList> exceptions(const domain::Period& quarter) = 0;

    /// Variation and assurance of every indicator with figures, in the plan's order.
    [[nodiscard]] virtual Result<AssuranceMatrix> assuranceMatrix(const domain::Period& quarter) = 0;
};

} // namespace outturn::services
