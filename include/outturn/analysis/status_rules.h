// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/status.h>
#include <outturn/domain/target.h>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace outturn::analysis {

/// One level target that holds for an indicator's latest figure.
struct TargetEvidence
{
    domain::TargetKind kind{};
    bool met{false};
};

/// What the rules look at of one indicator of an outcome: its latest figure's targets and changes.
struct IndicatorEvidence
{
    domain::IndicatorSlug indicator;
    domain::Unit unit{domain::Unit::Count};
    domain::Polarity polarity{domain::Polarity::Neutral};
    bool headline{false}; ///< first of its outcome
    std::vector<TargetEvidence> targets{};
    std::optional<double> onQuarter{};     ///< difference from the previous quarter, own unit
    std::optional<double> onYear{};        ///< difference from the same period last year, own unit
    std::optional<double> onYearPercent{}; ///< the same in per cent of the base; not looked at for percentages
};

/// One rule of the table in docs/statistics.md#status.
struct StatusRule
{
    std::string_view key;
    domain::Status status;
    std::string_view sentence;

    friend bool operator==(const StatusRule&, const StatusRule&) = default;
};

/// What the rules propose for an outcome.
struct StatusProposal
{
    domain::Status status{domain::Status::NotAssessed};
    std::string_view rule;             ///< key of the rule that decided
    domain::IndicatorSlug indicator{}; ///< the one it decided on; empty where nothing could be judged

    friend bool operator==(const StatusProposal&, const StatusProposal&) = default;
};

/// All rules, the first that applies decides.
[[nodiscard]] std::span<const StatusRule> statusRules();

/// The rule of that key; null for an unknown one.
[[nodiscard]] const StatusRule* statusRule(std::string_view key);

/// Proposes a status from the evidence of an outcome's indicators, in their order. A person decides.
[[nodiscard]] StatusProposal proposeStatus(std::span<const IndicatorEvidence> indicators);

} // namespace outturn::analysis
