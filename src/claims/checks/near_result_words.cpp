// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_results.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

std::string listed(const Reading& reading, const std::vector<std::size_t>& figures)
{
    std::string list;
    for (std::size_t n = 0; n < figures.size(); ++n)
        list += (n == 0                        ? ""
                     : n + 1 == figures.size() ? " and "
                                               : ", ")
            + reading.written(reading.mentions[figures[n]]);
    return list;
}

} // namespace

std::string sourceOf(const Reading& reading, const NearResult& result)
{
    return listed(reading, result.figures);
}

std::string explain(const Reading& reading, const NearResult& result, const std::string& expected,
                    const std::string& written)
{
    const auto figure = [&](std::size_t n) { return reading.written(reading.mentions[result.figures[n]]); };
    switch (result.relation) {
    case Relation::Same:
        return fmt::format("It is given as {} elsewhere in the text, here as {}.", figure(0), written);
    case Relation::Sum:
    case Relation::SumAhead:
        return fmt::format("{} add up to {}, not {}.", listed(reading, result.figures), expected, written);
    case Relation::Mean:
        return fmt::format("The average of {} is {}, not {}.", listed(reading, result.figures), expected, written);
    case Relation::Share:
        return fmt::format("{} of {} is {}, not {}.", figure(0), figure(1), expected, written);
    case Relation::Change:
        return fmt::format("From {} to {} the change is {}, not {}.", figure(1), figure(0), expected, written);
    case Relation::Difference:
        return fmt::format("Between {} and {} lie {}, not {}.", figure(1), figure(0), expected, written);
    case Relation::Remainder:
        return fmt::format("{} leave {}, not {}.", listed(reading, result.figures), expected, written);
    default:
        return fmt::format("{} give {}, not {}.", listed(reading, result.figures), expected, written);
    }
}

} // namespace outturn::claims
