// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_samples.h"

#include "samples.h"

namespace outturn::charting::samples {

PeerFigure counted(const std::string& name, double value, double population, bool own)
{
    domain::SeriesPoint point{.period = domain::Period::twelveMonthsTo(2021, 9), .value = value};
    point.denominator = population;
    point.provenance = domain::Provenance::Published;
    return {.name = name, .own = own, .point = point};
}

PeerFigure shared(const std::string& name, double numerator, double denominator, bool own)
{
    auto figure = counted(name, 100 * numerator / denominator, denominator, own);
    figure.point->numerator = numerator;
    return figure;
}

PeerChartInput burglaries()
{
    auto indicator = casualties();
    indicator.name = "Residential burglary";
    indicator.shortName = "Burglary";
    return {.indicator = indicator,
            .group = "Most similar group",
            .period = domain::Period::twelveMonthsTo(2021, 9),
            .members = {counted("Eastshire", 1500, 500'000), counted("Ourshire", 1600, 800'000, true),
                        counted("Northshire", 900, 600'000), counted("Westshire", 1300, 1'000'000),
                        counted("Southshire", 1750, 700'000)}};
}

} // namespace outturn::charting::samples
