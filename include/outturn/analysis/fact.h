// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/series.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::analysis {

/// What a fact is about; docs/statistics.md#facts says when each is stated.
enum class FactKind {
    Level,
    Share,         ///< a level that is a part of a named whole
    Rank,          ///< a place among peers
    Change,        ///< a level against an earlier one
    ShareMovement, ///< the same of a share
    RankMovement,  ///< and of a rank
    Target,        ///< met or missed, and by how much
    TargetHistory, ///< how long ago it was last met
    Crossing,      ///< of a target, a threshold or the mean since the figure before
    Record,        ///< lowest, highest or second of a long window
    Run,           ///< so many in a row
    Milestone,     ///< a round total passed
    Signal,        ///< of a control chart
    Forecast,      ///< against the expected range
    Divergence,    ///< from another area's level or change
    Revision       ///< of a figure published before
};

/// One true statement that the data supports about an outcome in a quarter.
struct Fact
{
    domain::OutcomeSlug outcome{};
    domain::IndicatorSlug indicator{};
    domain::AreaSlug area{};
    std::string subset{}; ///< of the population; empty = all
    FactKind kind{};
    domain::Measure measure{};
    domain::Period period{};  ///< of the figure that it is about
    std::string comparator{}; ///< what it is held against: a period's key, `force >= 30`, an area's slug; or empty
    double value{};           ///< unrounded, in `unit`
    domain::Unit unit{};
    std::string text{};                          ///< one plain sentence with period and comparator
    double notable{};                            ///< 0 … 1
    bool illustrative{};                         ///< rests on figures made for the sample; the sentence says so
    bool concern{};                              ///< news that is bad by the indicator's polarity or its target
    std::vector<domain::SeriesPoint> evidence{}; ///< the figures that it rests on, the newest first

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// `level`, `share`, `rank`, `change`, `share_movement`, `rank_movement`, `target`, `target_history`, `crossing`,
/// `record`, `run`, `milestone`, `signal`, `forecast`, `divergence`, `revision`.
[[nodiscard]] std::string_view factKindKey(FactKind kind);

} // namespace outturn::analysis
