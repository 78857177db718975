// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series_builder.h"

#include <outturn/analysis/facts.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace outturn::testing {

inline const domain::Period kQuarter = domain::Period::quarter(2021, 2);

/// Evidence on one outcome with one indicator of one line, to be changed by the test.
class EvidenceBuilder
{
public:
    EvidenceBuilder()
    {
        evidence.outcome = domain::OutcomeSlug{"service.better"};
        evidence.quarter = kQuarter;
        evidence.indicators.resize(1);
        figures().headline = true;
        indicator().slug = domain::IndicatorSlug{"attendance"};
        indicator().outcome = evidence.outcome;
        indicator().name = "Attendance rate";
        indicator().unit = domain::Unit::Percent;
        indicator().decimals = 1;
        indicator().polarity = domain::Polarity::HigherIsBetter;
        indicator().frequency = domain::Frequency::Quarterly;
        indicator().aggregation = domain::Aggregation::Ratio;
        indicator().area = domain::AreaSlug{"force"};
        addLine("force", "Force", true);
    }

    domain::Indicator& indicator() { return figures().indicator; }
    analysis::IndicatorFigures& figures() { return evidence.indicators.front(); }
    analysis::LineEvidence& line(std::size_t index = 0) { return figures().lines[index]; }

    void addLine(const std::string& area, const std::string& name, bool main)
    {
        analysis::LineEvidence added{.area = domain::AreaSlug{area}, .areaName = name, .subset = {}, .main = main};
        figures().lines.push_back(std::move(added));
    }

    /// Quarterly values whose last one is the quarter's.
    void setQuarters(const std::vector<std::optional<double>>& values, std::size_t index = 0)
    {
        setSeries(line(index).values, domain::Measure::value(),
                  pointsFrom(kQuarter.shifted(1 - static_cast<int>(values.size())), values));
    }

    /// Monthly values whose last one is the quarter's last month.
    void setMonths(const std::vector<std::optional<double>>& values)
    {
        indicator().frequency = domain::Frequency::Monthly;
        setSeries(line().values, domain::Measure::value(),
                  pointsFrom(domain::Period::month(2021, 9).shifted(1 - static_cast<int>(values.size())), values));
    }

    void setSeries(domain::Series& series, const domain::Measure& measure, std::vector<domain::SeriesPoint> points)
    {
        series.indicator = indicator().slug;
        series.area = indicator().area;
        series.measure = measure;
        series.unit = indicator().unit;
        series.decimals = indicator().decimals;
        series.points = std::move(points);
    }

    void addTarget(domain::TargetKind kind, domain::Comparator comparator, double value)
    {
        domain::Target target{.indicator = indicator().slug, .area = indicator().area, .kind = kind};
        target.comparator = comparator;
        target.value = value;
        target.unit = indicator().unit;
        figures().targets.push_back(target);
    }

    [[nodiscard]] std::vector<analysis::Fact> facts() const { return analysis::factsOf(evidence); }

    /// The facts of one kind, and where a measure is named, of that measure only.
    [[nodiscard]] std::vector<analysis::Fact> facts(analysis::FactKind kind, const std::string& measure = {}) const
    {
        auto found = facts();
        std::erase_if(found, [&](const analysis::Fact& fact) {
            return fact.kind != kind || (!measure.empty() && domain::measureKey(fact.measure) != measure);
        });
        return found;
    }

    analysis::OutcomeEvidence evidence;
};

} // namespace outturn::testing
