// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/chart_range.h"

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/measure.h>
#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>
#include <outturn/domain/status.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace outturn::gui {

/// How a statement is to be taken; colour follows, never alone: the words say it too.
enum class FigureTone { Plain, Quiet, Good, Bad };

/// One entry of the figures line: `Previous quarter` / `16:15` / `▲ 17 s`.
struct FigureText
{
    QString label{};
    QString value{};
    QString remark{};
    FigureTone remarkTone{FigureTone::Plain};
};

/// Everything known of where an indicator's latest figure comes from, as label and text.
struct AboutFigureTexts
{
    QString title{};
    std::vector<FigureText> rows{};
};

/// A measure that can be shown of an indicator.
struct MeasureChoice
{
    QString title{}; ///< `Monthly`, `12 months`
    bool shown{false};
};

/// One indicator, ready to show.
struct IndicatorTexts
{
    domain::IndicatorSlug slug{};
    QString name{};
    QString shortName{};
    QString measure{};      ///< `12 months to September 2021`
    QString shortMeasure{}; ///< `12-month mean to Sep 21`
    QString figure{};       ///< `16:32`; `–` where there is none
    QString change{};       ///< `▲ 17 s on Q1 21/22, worse`
    FigureTone changeTone{FigureTone::Plain};
    QString target{}; ///< `✕ target ≤ 16:03`
    FigureTone targetTone{FigureTone::Plain};
    std::vector<FigureText> figures{};
    std::vector<MeasureChoice> measures{}; ///< empty where there is only one
    AboutFigureTexts about{};
    std::shared_ptr<const charting::ChartSpec> chart{}; ///< never null
    domain::Measure ownMeasure{};                       ///< shown where there is none to choose
    std::shared_ptr<const charting::ChartSpec>
        trend{};                                ///< for small charts, however the large one is drawn; never null
    std::vector<FigureText> verdicts{};         ///< what a control chart or a comparison judges; shown with the figures
    bool hasModes{false};                       ///< whether there are figures to draw in other ways
    std::vector<domain::Period> entryPeriods{}; ///< that may be entered first; none where there are figures already
    std::optional<ChartRange> range{};          ///< of the calendar shown; none = all of it
    std::size_t mode{0}; ///< how the chart is drawn: trend, control chart, years, peers, funnel, expected range
};

/// One of the rules that propose a status.
struct StatusRuleTexts
{
    QString sentence{}; ///< `The headline indicator misses a target.`
    domain::Status status{domain::Status::NotAssessed};
    QString proposes{}; ///< `Not on track`
    bool fired{false};
};

/// The status of an outcome, ready to show.
struct StatusTexts
{
    domain::Status status{domain::Status::NotAssessed};
    domain::Status proposed{domain::Status::NotAssessed};
    QString word{};                       ///< `Watch`
    QString proposal{};                   ///< `Proposed: Watch. Rural response misses its local target.`
    QString decision{};                   ///< `Decided by Analyst on 14 October 2021: …`; empty where nobody has
    QString reason{};                     ///< of the decision, as it was typed
    QString rule{};                       ///< `Rule 1 of 12 applies first: The headline indicator misses a target.`
    std::vector<StatusRuleTexts> rules{}; ///< in their order, with the one that proposed
};

/// A section of the panel.
struct OutcomeTexts
{
    domain::OutcomeSlug slug{};
    QString title{};
    StatusTexts status{};
    std::vector<IndicatorTexts> indicators{}; ///< headline first
};

/// A priority's page.
struct PriorityTexts
{
    domain::PrioritySlug slug{};
    domain::Period quarter{};
    QString theme{};
    QString title{};
    QString quarterTitle{};                             ///< `Q2 21/22`
    domain::Status status{domain::Status::NotAssessed}; ///< the worst of its outcomes'
    QString statusWord{};
    std::vector<OutcomeTexts> outcomes{};
};

} // namespace outturn::gui
