// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/area.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/observation.h>
#include <outturn/domain/period.h>
#include <outturn/domain/target.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::claims {

/// What a figure counts, with the words that a commentary may use for it, as stems.
struct KnownSubject
{
    std::string indicator{};                       ///< slug
    std::string name{};                            ///< for people
    std::vector<std::vector<std::string>> names{}; ///< stems of each name it goes by
    std::vector<std::string> definition{};         ///< stems of its definition
};

/// One figure that a commentary on an outcome may quote.
struct KnownFigure
{
    std::size_t subject{};
    domain::Measure measure{};
    std::optional<domain::Period> period{}; ///< none of a target
    std::string area{};                     ///< its name; empty for the area the indicator is reported for
    std::vector<std::string> areaWords{};   ///< stems that name it
    std::string subset{};                   ///< empty for the whole
    std::vector<std::string> subsetWords{}; ///< stems that name it
    double value{};                         ///< in `unit`; durations in seconds
    domain::Unit unit{};
    domain::Bound bound{domain::Bound::Exact}; ///< "over", "around": contradicts only what is printed otherwise
    std::optional<double> groupSize{};         ///< of a rank
    std::optional<double> ruling{};            ///< what holds in place of this published figure
    bool ruled{false};                         ///< holds in place of a published figure
    bool target{false};
    bool difference{false};   ///< a change, or a level that is a difference
    bool statement{false};    ///< published, with nothing to compute it from
    bool illustrative{false}; ///< made for the sample: verifies, contradicts nothing
};

/// All figures of one outcome.
struct KnownFigures
{
    std::vector<KnownSubject> subjects{};
    std::vector<KnownFigure> figures{};
};

} // namespace outturn::claims
