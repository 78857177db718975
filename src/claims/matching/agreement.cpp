// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <outturn/base/ascii.h>
#include <outturn/base/text.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

using domain::Bound;
using domain::Unit;

constexpr double kSecondsPerHour = 3600;
constexpr double kDerivedSlack = 0.01; // of a figure that was worked back from a rounded change

double valueOf(const Mention& mention, const KnownFigure& figure)
{
    return figure.unit == Unit::Hours && mention.kind == Kind::Duration ? figure.value * kSecondsPerHour : figure.value;
}

// The last digit that is not a padding zero: 100 for 5,700.
double lastPlace(double value)
{
    double place = 1;
    while (place < std::abs(value) && std::fmod(std::abs(value), place * 10) == 0)
        place *= 10;
    return place;
}

bool agreesWithHedged(const Mention& mention, const KnownFigure& figure, double value)
{
    if (std::abs(mention.value - value) < 1e-9)
        return true;
    if (mention.approx != Approx::Exact)
        return lastPlace(mention.value) > lastPlace(value) && stated(mention).overlaps({value, value});
    return figure.bound == Bound::About && std::abs(mention.value - value) <= kDerivedSlack * std::abs(value);
}

// Digits of the figure as it is printed, with those behind the point.
std::string digitsOf(double value, int decimals)
{
    std::string digits;
    for (const char c : printedNumber(std::abs(value), decimals)) {
        if (isDigit(c))
            digits += c;
    }
    return digits;
}

bool swapped(const std::string& a, const std::string& b)
{
    if (a.size() != b.size())
        return false;
    const auto first = std::mismatch(a.begin(), a.end(), b.begin());
    if (first.first == a.end() || first.first + 1 == a.end())
        return false;
    std::string other = b;
    const auto at = static_cast<std::size_t>(first.first - a.begin());
    std::swap(other[at], other[at + 1]);
    return other == a;
}

} // namespace

bool unitsAgree(const Mention& mention, const KnownFigure& figure)
{
    switch (mention.kind) {
    case Kind::Percent:
    case Kind::Portion:
        return figure.unit == Unit::Percent || (figure.unit == Unit::PercentagePoints && mention.change);
    case Kind::Points:
        return figure.unit == Unit::PercentagePoints;
    case Kind::Money:
        return figure.unit == Unit::Money;
    case Kind::Duration:
        return figure.unit == Unit::Duration || figure.unit == Unit::Hours;
    case Kind::Rank:
        return figure.unit == Unit::Rank || (figure.unit == Unit::Count && figure.statement);
    case Kind::Fraction:
        return figure.unit == Unit::Rank;
    case Kind::Score:
        return figure.unit == Unit::Score;
    case Kind::Rate:
        return figure.unit == Unit::RatePer1000;
    case Kind::Count:
        if (mention.decimals > 0 && figure.unit == Unit::Count && figure.measure.kind == domain::MeasureKind::Rolling12)
            return false;
        return figure.unit == Unit::Count || figure.unit == Unit::Fte || figure.unit == Unit::Score
            || figure.unit == Unit::Hours || (figure.unit == Unit::Rank && mention.change);
    default:
        return false;
    }
}

bool agrees(const Mention& mention, const KnownFigure& figure)
{
    double value = valueOf(mention, figure);
    if (figure.unit == Unit::Rank && mention.second > 0 && figure.groupSize && *figure.groupSize != mention.second)
        return false;
    if (figure.difference) {
        const int direction = mention.direction != 0 ? mention.direction : mention.sign;
        const bool ranked = figure.unit == Unit::Rank;
        if (direction != 0 && value != 0 && !ranked && (value > 0) != (direction > 0))
            return false;
        value = std::abs(value);
    }
    if (figure.bound != Bound::Exact)
        return agreesWithHedged(mention, figure, value);
    return stated(mention).overlaps({value, value});
}

bool agreesTurned(const Mention& mention, const KnownFigure& figure)
{
    const int direction = mention.direction != 0 ? mention.direction : mention.sign;
    const double value = valueOf(mention, figure);
    if (!mention.change || !figure.difference || direction == 0 || value == 0 || figure.unit == Unit::Rank
        || (value > 0) == (direction > 0))
        return false;
    return stated(mention).overlaps({std::abs(value), std::abs(value)});
}

bool nearlyAgrees(const Mention& mention, const KnownFigure& figure)
{
    const double scale = mention.scale != 0 ? mention.scale : 1;
    const double value = std::abs(valueOf(mention, figure)) / scale;
    const double written = std::abs(mention.value) / scale;
    if (mention.kind == Kind::Duration && mention.clock) {
        if (figure.unit == Unit::Duration && std::abs(value - written) <= 1)
            return true;
        const auto clock = [](double seconds) {
            const long whole = std::lround(seconds);
            return digitsOf(static_cast<double>(whole / 60 * 100 + whole % 60), 0);
        };
        return swapped(clock(written), clock(value));
    }
    const double unit = std::pow(10.0, -mention.decimals);
    const double known = roundedTo(value, mention.decimals);
    const bool hedged = mention.approx != Approx::Exact && mention.decimals == 0;
    const double step = hedged ? std::max(unit, lastPlace(known)) : unit;
    const double apart = std::abs(known - written);
    if (apart > unit * 1e-6 && (apart < unit * 1.01 || (hedged && apart < step * 1.01)))
        return true;
    return swapped(digitsOf(written, mention.decimals), digitsOf(known, mention.decimals));
}

std::string printedAs(const Mention& mention, const KnownFigure& figure, double value)
{
    KnownFigure known = figure;
    known.value = mention.change || figure.difference ? std::abs(value) : value;
    return printedLike(valueOf(mention, known), mention);
}

} // namespace outturn::claims
