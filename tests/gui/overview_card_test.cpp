// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/overview_card.h"

#include <outturn/services/overview_service.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::gui;

namespace {

domain::SeriesPoint point(int month, double value)
{
    return {.period = domain::Period::twelveMonthsTo(2021, static_cast<unsigned>(month)), .value = value};
}

services::IndicatorSummary headline()
{
    services::IndicatorSummary summary;
    summary.indicator.shortName = "KSI incidents";
    summary.indicator.polarity = domain::Polarity::LowerIsBetter;
    summary.series.points = {point(7, 162), point(8, 160), point(9, 158)};
    summary.latest = summary.series.points.back();
    return summary;
}

services::PrioritySummary priority(std::optional<services::IndicatorSummary> summary)
{
    return {.slug = domain::PrioritySlug("road-safety"),
            .title = "Road Safety",
            .status = domain::Status::OnTrack,
            .headline = std::move(summary),
            .outcomes = 1};
}

} // namespace

TEST_CASE("a card says status, figure, window and change in words", "[gui]")
{
    auto summary = headline();
    summary.changes.push_back({.type = domain::ChangeType::Relative,
                               .base = domain::ChangeBase::Previous12Months,
                               .value = -16,
                               .direction = services::Direction::Better});
    const CardTexts card = cardTexts(priority(summary));

    CHECK(card.title == QStringLiteral("Road Safety"));
    CHECK(card.statusWords == QStringLiteral("On track"));
    CHECK(card.measure == QStringLiteral("KSI incidents, 12 months to Sep 21"));
    CHECK(card.figure == QStringLiteral("158"));
    CHECK(card.change == QStringLiteral("▼ 16% better than previous 12 months"));
    CHECK(card.changeTone == FigureTone::Good);
}

TEST_CASE("what a card says aloud has words for its signs", "[gui]")
{
    auto summary = headline();
    summary.changes.push_back({.value = -4, .direction = services::Direction::Better});
    const CardTexts card = cardTexts(priority(summary));

    CHECK(card.spoken.startsWith(QStringLiteral("Road Safety; On track; KSI incidents")));
    CHECK(card.spoken.contains(QStringLiteral("down 4")));
    CHECK_FALSE(card.spoken.contains(QStringLiteral("▼")));
}

TEST_CASE("a missed target is shown rather than one that is met", "[gui]")
{
    auto summary = headline();
    const domain::Target met{.kind = domain::TargetKind::National, .comparator = domain::Comparator::AtMost};
    const domain::Target missed{.kind = domain::TargetKind::Local, .comparator = domain::Comparator::AtMost};
    summary.targets.push_back({.target = met, .targetValue = 200, .met = true, .gap = -42});
    summary.targets.push_back({.target = missed, .targetValue = 150, .met = false, .gap = 8});
    const CardTexts card = cardTexts(priority(summary));

    CHECK(card.target.contains(QStringLiteral("≤ 150")));
    CHECK(card.target.contains(QStringLiteral("missed by 8")));
    CHECK(card.targetTone == FigureTone::Bad);
}

TEST_CASE("an illustrative figure is labelled on its card", "[gui]")
{
    auto summary = headline();
    summary.latest->illustrative = true;

    CHECK(cardTexts(priority(summary)).notes.contains(QStringLiteral("illustrative")));
}

TEST_CASE("a priority without a figure says so and draws nothing", "[gui]")
{
    const CardTexts card = cardTexts(priority(std::nullopt));

    CHECK(card.figure.isEmpty());
    CHECK(card.measure == QStringLiteral("No figure for this quarter yet"));
    CHECK(card.sparkline == nullptr);
}

TEST_CASE("a sparkline holds every point and leaves room above and below", "[gui]")
{
    const CardTexts card = cardTexts(priority(headline()));

    REQUIRE(card.sparkline);
    CHECK(card.sparkline->series.front().points.size() == 3);
    CHECK(card.sparkline->y.min < 158);
    CHECK(card.sparkline->y.max > 162);
}
