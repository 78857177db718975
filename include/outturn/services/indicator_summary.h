// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/quantity.h>
#include <outturn/domain/series.h>
#include <outturn/domain/target.h>

#include <optional>
#include <vector>

namespace outturn::services {

/// Whether a movement is good, by the indicator's polarity.
enum class Direction { Better, Worse, Unchanged, Neutral };

/// A computed (or, where its base is unknown, published) change.
struct Change
{
    domain::ChangeType type{};
    domain::ChangeBase base{};
    double value{}; ///< per cent, points, or the indicator's unit
    int decimals{0};
    std::optional<double> baseValue{}; ///< the figure it is held against
    std::optional<domain::Period> basePeriod{};
    bool statement{false};    ///< published; its base is not known here
    bool illustrative{false}; ///< computed from figures made for the sample
    Direction direction{Direction::Neutral};
};

/// How the latest figure stands against one target, on unrounded values.
struct TargetPosition
{
    domain::Target target;
    double targetValue{}; ///< on the last day of the figure's period
    bool met{false};
    double gap{}; ///< figure − target, in the indicator's unit
};

/// What a card or a figures line says of one indicator in one quarter.
struct IndicatorSummary
{
    domain::Indicator indicator;
    domain::Measure measure{};                   ///< of `series` and `latest`
    domain::Series series;                       ///< up to the quarter's end
    std::optional<domain::SeriesPoint> latest{}; ///< the last figure known at the quarter's end
    bool late{false};                            ///< `latest` ends before the quarter does
    std::vector<Change> changes;                 ///< the most telling first
    std::vector<TargetPosition> targets;         ///< level targets valid at the latest figure
    std::vector<domain::Observation> statements; ///< published changes and other statements for the quarter
};

} // namespace outturn::services
