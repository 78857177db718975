// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/measure.h>
#include <outturn/domain/period.h>
#include <outturn/domain/target.h>
#include <outturn/domain/unit.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::claims {

/// One figure that the data supports and a commentary may quote.
struct Candidate
{
    std::string indicator{};             ///< slug
    std::string name{};                  ///< the indicator's name: its words are looked for in the text
    std::vector<std::string> synonyms{}; ///< other names and short forms
    domain::Polarity polarity{domain::Polarity::Neutral};
    domain::Measure measure{};
    std::optional<domain::Period> period; ///< none where the period is not known
    std::string area{};                   ///< its name, empty for the area the indicator is reported for
    std::string subset{};                 ///< its name, empty for the whole
    double value{};                       ///< in `unit`; durations in seconds
    domain::Unit unit{domain::Unit::Count};
    int decimals{0};                                            ///< the decimals that `value` is exact to, at most
    bool isTarget{false};                                       ///< a target or baseline rather than a level
    domain::Comparator comparator{domain::Comparator::AtLeast}; ///< of a target
    bool approximate{false}; ///< published as "over", "around" …: agrees with bounds, contradicts nothing
    bool statement{false};   ///< a published statement whose base is unknown: verifies, contradicts nothing
    int order{0};            ///< nearness to the text: 0 this outcome, 1 its priority, 2 the plan
    std::string printed{};   ///< as the product shows it
};

/// What a text is read against. Empty: only the arithmetic inside the text is checked.
struct ClaimContext
{
    std::vector<Candidate> candidates{};
    std::optional<domain::Period> quarter{}; ///< the edition's quarter, for "this quarter" and "last quarter"
};

} // namespace outturn::claims
