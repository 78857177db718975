// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/slugs.h>
#include <outturn/domain/status.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace outturn::gui {

/// A figure of the summary strip: `17` / `outcomes on track`.
struct SummaryTexts
{
    QString figure{};
    QString words{};
    std::optional<domain::Status> status{}; ///< whose mark and colour it carries
};

/// A priority at a glance.
struct CardTexts
{
    domain::PrioritySlug priority{};
    domain::Status status{domain::Status::NotAssessed};
    QString statusWords{}; ///< `On track`
    QString title{};
    QString measure{};      ///< `KSI incidents, 12 months to Sep 21`; `No figure yet` where there is none
    QString shortMeasure{}; ///< for where that does not fit: `KSI incidents, 12 months`
    QString figure{};       ///< `158`
    QString change{};       ///< `▼ 16% better than previous 12 months`
    FigureTone changeTone{FigureTone::Plain};
    QString target{};      ///< `Local target ≤ 16:03 ✕ missed by 29 s`
    QString shortTarget{}; ///< for where that does not fit: `Target ≤ 16:03 ✕ missed by 29 s`
    FigureTone targetTone{FigureTone::Plain};
    QString problems{};                                     ///< `✕ 2 figures wrong`; empty where all do
    QStringList notes{};                                    ///< `illustrative`, `reported late`
    QString spoken{};                                       ///< all of it, as a sentence or two
    std::shared_ptr<const charting::ChartSpec> sparkline{}; ///< null where there is nothing to draw
};

/// A theme's cards.
struct ThemeTexts
{
    QString title{};
    std::vector<CardTexts> cards{};
};

/// The overview, ready to show.
struct OverviewTexts
{
    QString title{};
    QString line{}; ///< `Q2 21/22 · data to 30 September 2021 · draft edition · …`
    std::vector<SummaryTexts> summary{};
    std::vector<ThemeTexts> themes{};
};

} // namespace outturn::gui
