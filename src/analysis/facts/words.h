// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "track.h"

#include <outturn/domain/target.h>

#include <string>
#include <string_view>

namespace outturn::analysis::facts {

/// The indicator's name, with area and subset where they are not its own: `Witness attendance rate (National)`.
[[nodiscard]] std::string subject(const Track& track);

/// `in the 12 months to September 2021`, `in Q2 21/22`, `at 30 September 2021`.
[[nodiscard]] std::string when(const domain::Period& period);

/// A level as it is said: `16:32`, `7th of 8`, `over 5,700`.
[[nodiscard]] std::string figureText(const Track& track, const domain::SeriesPoint& point);
[[nodiscard]] std::string figureText(const Track& track, double value);

/// `{subject} averaged 16:32 in the 12 months to September 2021`, without full stop.
[[nodiscard]] std::string levelClause(const Track& track, const domain::SeriesPoint& point);

/// The size of a difference in words: `17 seconds`, `5 minutes`, `1.2 percentage points`, `2 places`, `46`.
[[nodiscard]] std::string sizeText(double difference, domain::Unit unit, int decimals);

/// How a difference of that sign is said of such a figure: `slower`, `fewer`, `higher`, `better`.
[[nodiscard]] std::string_view comparative(const domain::Indicator& indicator, double difference);

/// `, an improvement`, `, a worsening`; nothing where the comparative says it, or neither is better.
[[nodiscard]] std::string_view judgement(const domain::Indicator& indicator, double difference);

/// Whether a difference of that sign is bad by the polarity.
[[nodiscard]] bool isWorse(const domain::Indicator& indicator, double difference);

/// `the force target of at least 30%`; a reference is `the threshold of …`.
[[nodiscard]] std::string targetText(const Track& track, const domain::Target& target, double value);

/// `force >= 30`, for comparators.
[[nodiscard]] std::string targetKey(const domain::Target& target, double value);

/// `1st`, `2nd`, `13th`.
[[nodiscard]] std::string ordinal(int number);

/// `quarter`, `month`; empty where periods do not step evenly.
[[nodiscard]] std::string_view stepNoun(const Track& track);

/// The end of every sentence: `.`, or what says that illustrative figures stand behind it.
[[nodiscard]] std::string_view ending(bool illustrative);

} // namespace outturn::analysis::facts
