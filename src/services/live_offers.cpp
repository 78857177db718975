// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_offers.h"

#include "figure_set.h"
#include "live_value.h"

#include <algorithm>
#include <array>
#include <map>

namespace outturn::services {
namespace {

using namespace outturn::domain;

const std::array kLevels{Measure::value(), Measure::rolling12(), Measure::cumulative(),
                         Measure{.kind = MeasureKind::MeanPerQuarter}};
constexpr std::array kBases{ChangeBase::PreviousQuarter, ChangeBase::SamePeriodLastYear, ChangeBase::Previous12Months,
                            ChangeBase::Baseline2019_20};
constexpr std::array kTypes{ChangeType::Relative, ChangeType::Points, ChangeType::Absolute};

bool makesSense(ChangeType type, Unit unit)
{
    const bool percent = unit == Unit::Percent;
    return type == ChangeType::Points ? percent : type != ChangeType::Absolute || !percent;
}

/// Collects the figures of one line: an indicator in one area and subset.
class OfferCollector
{
public:
    OfferCollector(std::vector<LiveFigure>& into, const Indicator& indicator, const Period& quarter,
                   const FigureSet& figures)
        : m_into(into)
        , m_indicator(indicator)
        , m_quarter(quarter)
        , m_figures(figures)
    {
    }

    void run()
    {
        for (const Measure& measure : kLevels)
            addLevels(measure);
        addQuarter();
        for (const ChangeBase base : kBases) {
            for (const ChangeType type : kTypes) {
                if (makesSense(type, m_indicator.unit))
                    addLatest(Measure::change(type, base));
            }
        }
    }

private:
    void add(const Measure& measure, const SeriesPoint& point)
    {
        LiveReference reference{.indicator = m_indicator.slug, .measure = measure, .period = point.period};
        if (m_figures.area() != m_indicator.area)
            reference.area = m_figures.area();
        reference.subset = m_figures.subset();
        const bool known = std::any_of(m_into.begin(), m_into.end(),
                                       [&](const LiveFigure& figure) { return figure.reference == reference; });
        if (point.value && !known)
            m_into.push_back(liveFigure(m_indicator, std::move(reference), point));
    }

    void addLevels(const Measure& measure)
    {
        const Series series = m_figures.series(measure);
        for (const Period& end : {m_quarter, m_quarter.previous(), m_quarter.sameLastYear()}) {
            const auto* point = latestAt(series, end.last());
            if (point != nullptr && point->period.last() >= end.first())
                add(measure, *point);
        }
    }

    // Of a monthly indicator also the whole quarter's figure.
    void addQuarter()
    {
        for (const Period& quarter : {m_quarter, m_quarter.previous(), m_quarter.sameLastYear()}) {
            if (const auto point = m_figures.figure(Measure::value(), quarter))
                add(Measure::value(), *point);
        }
    }

    void addLatest(const Measure& measure)
    {
        const Series series = m_figures.series(measure);
        const auto* point = latestAt(series, m_quarter.last());
        if (point != nullptr && point->period.last() >= m_quarter.first())
            add(measure, *point);
    }

    std::vector<LiveFigure>& m_into;
    const Indicator& m_indicator;
    Period m_quarter;
    const FigureSet& m_figures;
};

} // namespace

Result<std::vector<LiveFigure>> liveOffers(Workspace& workspace, const Indicator& indicator, const Period& quarter)
{
    const auto observations = workspace.observations({.indicator = indicator.slug});
    if (!observations)
        return tl::unexpected(observations.error());
    std::map<std::pair<AreaSlug, std::string>, std::vector<Observation>> lines;
    for (const Observation& observation : *observations)
        lines[{observation.key.area, observation.key.subset}].push_back(observation);
    std::vector<LiveFigure> offers;
    for (const auto& [line, figures] : lines) {
        const FigureSet set(indicator, line.first, line.second, figures);
        OfferCollector(offers, indicator, quarter, set).run();
    }
    // The indicator's own area and the whole of it come first.
    std::stable_partition(offers.begin(), offers.end(), [](const LiveFigure& figure) {
        return figure.reference.area.empty() && figure.reference.subset.empty();
    });
    return offers;
}

} // namespace outturn::services
