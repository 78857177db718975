// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../interval.h"
#include "checks.h"

#include <optional>
#include <string>
#include <vector>

namespace outturn::claims {

/// Whether no check has said anything of the figure yet.
[[nodiscard]] bool isUnsettled(const Check& check, std::size_t figure);

/// A small number in words, such as the "one" of "one of them": seldom a figure.
[[nodiscard]] bool isIdleWord(const Mention& figure);

/// Whether a count is a length of time: the ten of "in ten working days".
[[nodiscard]] bool isWorkingTime(const Reading& reading, const Mention& figure);

/// Whether the figure says which ones are counted, not how many: the 80% of "1 of 3 that are over 80%".
[[nodiscard]] bool isCriterion(const Reading& reading, const Mention& figure);

/// Whether a share is one of people that neither of two counts counts: the 58% of "58% of defendants" beside cases.
[[nodiscard]] bool isOfOtherPeople(const Reading& reading, const Mention& share, const Mention& a, const Mention& b);

/// Whether words close a calculation with the figure: "so 60", "i.e. 60", "= 60", "which makes 60", "or 60", "(60)".
[[nodiscard]] bool closesCalculation(const Reading& reading, const Mention& figure);

/// Whether a sentence sums up what went before it: "That is a rise of …", "Growth of …", "Change: …", "So we are …".
[[nodiscard]] bool sumsUpBefore(const Reading& reading, std::size_t sentence);

/// The other levels that a figure may have been worked out from: those of its sentence; where there are fewer than two,
/// and the sentence sums up, those of the one to three sentences (or items of a list) before as well. In reading order.
[[nodiscard]] std::vector<std::size_t> levelsAround(const Reading& reading, std::size_t figure,
                                                    bool refersBack = false);

/// The other amounts of the passage, near the figure, of which its counts can be parts: in reading order.
[[nodiscard]] std::vector<std::size_t> amountsNear(const Reading& reading, std::size_t figure);

/// Whether any count of the share's own sentence is that share of any amount near it; what it is then a share of.
[[nodiscard]] std::optional<std::string> shareOfAnything(const Reading& reading, std::size_t share, Interval claimed);

/// The length of time that a figure's sentence gives before it or right behind it: "12 months"; empty for none.
[[nodiscard]] std::string lengthOfTimeAround(const Reading& reading, const Mention& figure);

/// The other figures of a figure's paragraph, but for labels, ranks and idle words; no more than are near.
[[nodiscard]] std::vector<std::size_t> figuresBeside(const Reading& reading, std::size_t figure);

/// Whether a semicolon of the sentence stands between two of its figures.
[[nodiscard]] bool partedBySemicolon(const Reading& reading, const Mention& a, const Mention& b);

/// How far a figure can be from what it should be and still speak of the same thing.
[[nodiscard]] bool isNear(double claimed, double actual);

/// The objection's words widened to the figures of the same sentence that it was worked out from.
void widenTo(const Reading& reading, Objection& objection, std::size_t figure, const std::vector<std::size_t>& others);

/// Whether both figures stand before in the text, by kind and value: "highest in Coastal (70%) and lowest in Tarn
/// (61%)" behind the figures of all districts names two of a longer list.
[[nodiscard]] bool areSaidBefore(const Reading& reading, std::size_t first, std::size_t second);

/// Whether a rate is another body's, another time's or a limit: "Nat avg 42 per 100k", "Limit in contract: 60 per
/// 100,000".
[[nodiscard]] bool isRateOfOthers(const Reading& reading, const Mention& rate);

} // namespace outturn::claims
