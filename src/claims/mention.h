// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interval.h"

#include <cstddef>
#include <string>

namespace outturn::claims {

inline constexpr std::size_t kNone = static_cast<std::size_t>(-1);

enum class Kind : unsigned char {
    Count,
    Percent,
    Points,
    Money,
    Duration, ///< seconds
    Fraction, ///< 56/72
    Rank,     ///< 4/8, 22nd
    Score,    ///< 10/10
    Rate,     ///< per 1,000 (value) of a population
    Portion,  ///< a third, one in four: in per cent
    Multiple, ///< doubled, three times, halved
    Label
};

enum class Approx : unsigned char { Exact, About, Over, Nearly };

/// A figure as it stands in the text, with what its neighbourhood says about it.
struct Mention
{
    Kind kind{Kind::Count};
    double value{};
    double second{}; ///< the N of n/N; the population base of a rate
    double half{};   ///< half a unit of the last printed digit; 0 for an exact count
    int decimals{0};
    double scale{1}; ///< what the printed digits are multiplied with: 1,000 for "k", 60 for "minutes"
    Approx approx{Approx::Exact};
    int sign{0};         ///< of an explicit + or −
    bool word{false};    ///< spelt out
    bool clock{false};   ///< mm:ss
    bool range{false};   ///< one end of a range
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
    std::size_t begin{}; ///< bytes
    std::size_t end{};
    std::size_t sentence{};
    int paren{0};            ///< 0 outside of parentheses, else which
    std::size_t noun{kNone}; ///< token of the counted thing

    bool change{false}; ///< a difference rather than a level
    bool base{false};   ///< what something is compared with
    bool target{false};
    bool average{false};
    bool total{false};
    int direction{0};       ///< of a change: +1, −1, 0 unknown
    bool fromTo{false};     ///< a base that a "to" follows
    std::size_t cue{kNone}; ///< token of the word that made it a base or a change
    int period{-1};         ///< index of its period phrase

    [[nodiscard]] bool isLabel() const { return kind == Kind::Label; }
    [[nodiscard]] bool isLevel() const { return !isLabel() && !change && !range && kind != Kind::Multiple; }
};

/// What the figure can stand for, by its printed precision and words such as "over".
[[nodiscard]] Interval stated(const Mention& mention);

/// `value` printed as `like` is: same unit, same decimals, same suffix.
[[nodiscard]] std::string printedLike(double value, const Mention& like);

} // namespace outturn::claims
