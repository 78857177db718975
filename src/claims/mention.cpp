// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention.h"

#include <outturn/base/text.h>

#include <cmath>
#include <fmt/format.h>

namespace outturn::claims {
namespace {

// The value of the last digit that is not a padding zero: 100 for 5,700.
double lastPlace(double value)
{
    double place = 1;
    while (place < std::abs(value) && std::fmod(std::abs(value), place * 10) == 0)
        place *= 10;
    return place;
}

std::string printedDuration(double seconds, const Mention& like)
{
    if (!like.clock)
        return printedNumber(seconds / like.scale, like.decimals)
            + (like.scale == 60         ? " minutes"
                   : like.scale == 3600 ? " hours"
                   : like.scale > 3600  ? " days"
                                        : " seconds");
    const long whole = std::lround(std::abs(seconds));
    const char* sign = seconds < 0 ? "−" : "";
    if (whole >= 3600 || like.second > 0)
        return fmt::format("{}{:02}:{:02}:{:02}", sign, whole / 3600, whole / 60 % 60, whole % 60);
    return fmt::format("{}{}:{:02}", sign, whole / 60, whole % 60);
}

std::string suffix(const Mention& like)
{
    return like.scale == 1e3 ? "k" : like.scale == 1e6 ? "m" : like.scale == 1e9 ? "bn" : "";
}

} // namespace

Interval stated(const Mention& mention)
{
    const double value = mention.value;
    const double place =
        mention.kind == Kind::Count || mention.kind == Kind::Money ? lastPlace(value) : 2 * mention.half;
    switch (mention.approx) {
    case Approx::About: {
        const double reach = std::max({mention.half, std::abs(value) * 0.06, place / 2});
        return {value - reach, value + reach};
    }
    case Approx::Over:
        return {value - mention.half, std::max(value * 1.2, value + place)};
    case Approx::Nearly:
        return {std::min(value * 0.85, value - place / 2), value + mention.half};
    case Approx::Exact:
        break;
    }
    return {value - mention.half, value + mention.half};
}

std::string printedLike(double value, const Mention& like)
{
    switch (like.kind) {
    case Kind::Percent:
    case Kind::Portion:
        return printedNumber(value, like.decimals) + "%";
    case Kind::Points:
        return printedNumber(value, like.decimals) + " points";
    case Kind::Money:
        if (like.scale < 1)
            return printedNumber(value / like.scale, like.decimals) + "p";
        return (value < 0 ? "−£" : "£") + printedNumber(std::abs(value) / like.scale, like.decimals) + suffix(like);
    case Kind::Duration:
        return printedDuration(value, like);
    default:
        return printedNumber(value / like.scale, like.decimals) + suffix(like);
    }
}

} // namespace outturn::claims
