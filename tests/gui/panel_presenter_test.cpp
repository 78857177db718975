// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include <outturn/services/plan_service.h>
#include <outturn/services/status_service.h>

#include "gui/shell/lasting_chart_choices.h"
#include "gui/shell/window_settings.h"

#include "support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

struct Panel
{
    explicit Panel(const char* priority)
    {
        QObject::connect(&presenter, &PriorityPresenter::failed, &presenter,
                         [this](const QString& sentence) { failures.append(sentence); });
        presenter.show(domain::PrioritySlug(priority), kQuarter);
    }

    [[nodiscard]] const OutcomeTexts& outcome(std::size_t index = 0) const
    {
        return presenter.texts().outcomes.at(index);
    }

    SampleStore store;
    std::unique_ptr<services::Services> services{openStore(store.path(), "Analyst", "panel")};
    ProofDesk proofs{*services};
    PriorityPresenter presenter{*services, proofs};
    QStringList failures;
};

bool tellsFigure(const IndicatorTexts& indicator, const QString& value, const QString& remark)
{
    return std::ranges::any_of(indicator.figures, [&](const FigureText& figure) {
        return figure.value == value && figure.remark.contains(remark);
    });
}

} // namespace

TEST_CASE("a panel tells the headline figure in words", "[gui]")
{
    const Panel panel("road-safety");

    CHECK(panel.presenter.texts().title == QStringLiteral("Road Safety"));
    CHECK(panel.presenter.texts().quarterTitle == QStringLiteral("Q2 21/22"));
    const auto& ksi = panel.outcome().indicators.front();
    CHECK(ksi.figure == QStringLiteral("158"));
    CHECK(ksi.measure == QStringLiteral("12-month total to September 2021"));
    INFO(ksi.change.toStdString());
    CHECK(ksi.change.startsWith(QStringLiteral("▼ 16%")));
    CHECK(ksi.change.contains(QStringLiteral(" better than ")));
    CHECK(ksi.changeTone == FigureTone::Good);
}

TEST_CASE("a missed target is told by how much", "[gui]")
{
    const Panel panel("domestic-abuse");
    const auto& indicators = panel.outcome().indicators;
    const auto rural = std::ranges::find(indicators, domain::IndicatorSlug("da-g1r-response"), &IndicatorTexts::slug);

    REQUIRE(rural != indicators.end());
    CHECK(rural->figure == QStringLiteral("16:32"));
    CHECK(rural->targetTone == FigureTone::Bad);
    CHECK(tellsFigure(*rural, QStringLiteral("≤ 16:03"), QStringLiteral("✕ missed by 29 s")));
}

TEST_CASE("every indicator of every priority has a chart or says why there is none", "[gui]")
{
    Panel panel("road-safety");
    const auto plan = panel.services->plan().plan().value();
    for (const auto* priority : domain::priorities(*plan)) {
        panel.presenter.show(priority->slug, kQuarter);
        for (const auto& outcome : panel.presenter.texts().outcomes) {
            CHECK_FALSE(outcome.indicators.empty());
            for (const auto& indicator : outcome.indicators) {
                INFO(indicator.slug.text());
                CHECK(indicator.chart->series.empty() == !indicator.chart->emptyReason.empty());
                CHECK_FALSE(indicator.about.rows.empty());
                CHECK_FALSE(indicator.name.isEmpty());
            }
        }
    }
    CHECK(panel.failures.isEmpty());
}

TEST_CASE("the other measure of an indicator is one choice away, and so is the way back", "[gui]")
{
    Panel panel("road-safety");
    REQUIRE(panel.outcome().indicators.front().measures.size() == 2);

    panel.presenter.showMeasure(0, 0, 0);
    CHECK(panel.outcome().indicators.front().measure == QStringLiteral("September 2021"));
    CHECK(panel.outcome().indicators.front().measures.front().shown);

    panel.presenter.showMeasure(0, 0, 1);
    CHECK(panel.outcome().indicators.front().figure == QStringLiteral("158"));
}

TEST_CASE("a chart is drawn another way, and again so after another panel was shown", "[gui]")
{
    Panel panel("road-safety");
    const auto quarter = panel.presenter.texts().quarter;
    REQUIRE(panel.outcome().indicators.front().hasModes);

    panel.presenter.showMeasure(0, 0, 0);
    panel.presenter.showMode(0, 0, 1);
    CHECK_FALSE(panel.outcome().indicators.front().chart->references.empty());
    CHECK(panel.outcome().indicators.front().trend->references.empty());
    REQUIRE_FALSE(panel.outcome().indicators.front().verdicts.empty());
    CHECK(panel.outcome().indicators.front().verdicts.front().label == QStringLiteral("Variation"));

    panel.presenter.show(domain::PrioritySlug("domestic-abuse"), quarter);
    CHECK(panel.outcome().indicators.front().mode == 0);
    panel.presenter.show(domain::PrioritySlug("road-safety"), quarter);
    CHECK(panel.outcome().indicators.front().mode == 1);
    CHECK(panel.outcome().indicators.front().measures.front().shown);
    CHECK_FALSE(panel.outcome().indicators.front().chart->references.empty());

    panel.presenter.showMode(0, 0, 0);
    CHECK(panel.outcome().indicators.front().verdicts.empty());
    CHECK(panel.outcome().indicators.front().chart->references.empty());
}

TEST_CASE("peers are one choice away whatever the measure, and their place stands with the figures", "[gui]")
{
    Panel panel("burglary");

    panel.presenter.showMode(0, 0, 3);
    const auto& shown = panel.outcome().indicators.front();
    CHECK(shown.chart->kind == charting::ChartKind::Bars);
    CHECK(shown.trend->kind == charting::ChartKind::OverTime);
    REQUIRE(shown.verdicts.size() == 2);
    CHECK(shown.verdicts.front().value == QStringLiteral("7th of 8"));

    panel.presenter.showMode(0, 0, 4);
    CHECK(panel.outcome().indicators.front().chart->kind == charting::ChartKind::Funnel);
}

TEST_CASE("the way, the measure and the stretch chosen for a chart outlast the window", "[gui]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const auto remember = [&](PriorityPresenter& presenter, WindowSettings& settings, const char* store) {
        presenter.rememberIn(std::make_unique<LastingChartChoices>(settings, QString::fromLatin1(store)));
        presenter.show(domain::PrioritySlug("road-safety"), kQuarter);
    };
    {
        WindowSettings settings(std::make_unique<QSettings>(file, QSettings::IniFormat));
        Panel panel("road-safety");
        remember(panel.presenter, settings, "a.outturn");
        panel.presenter.showMeasure(0, 0, 0);
        panel.presenter.showMode(0, 0, 1);
        panel.presenter.showRange(0, 0, ChartRange{365, 0});
    }
    WindowSettings settings(std::make_unique<QSettings>(file, QSettings::IniFormat));
    Panel panel("road-safety");
    remember(panel.presenter, settings, "a.outturn");
    const auto& shown = panel.outcome().indicators.front();
    CHECK(shown.mode == 1);
    CHECK(shown.measures.front().shown);
    CHECK(shown.range == ChartRange{365, 0});

    Panel other("road-safety");
    remember(other.presenter, settings, "b.outturn");
    CHECK(other.outcome().indicators.front().mode == 0);
    CHECK_FALSE(other.outcome().indicators.front().range);
}

TEST_CASE("the expected range is a second form of the trend", "[gui]")
{
    Panel panel("road-safety");
    panel.presenter.showMeasure(0, 0, 0);
    CHECK(panel.outcome().indicators.front().chart->series.size() == 2);
    CHECK(panel.outcome().indicators.front().trend->series.size() == 1);

    panel.presenter.showMode(0, 0, 5);

    CHECK(panel.outcome().indicators.front().chart->expected.size() == 13);
}

TEST_CASE("a control chart of rolling figures says why there is none", "[gui]")
{
    Panel panel("road-safety");

    panel.presenter.showMode(0, 0, 1);

    CHECK_FALSE(panel.outcome().indicators.front().chart->emptyReason.empty());
    CHECK(panel.outcome().indicators.front().measures.back().shown);
}

TEST_CASE("a figure leads to its definition, its source and its origin", "[gui]")
{
    const Panel panel("road-safety");
    const auto& rows = panel.outcome().indicators.front().about.rows;
    const auto labelled = [&](const char* label) {
        return std::ranges::any_of(rows,
                                   [&](const FigureText& row) { return row.label == QString::fromLatin1(label); });
    };

    CHECK(labelled("Definition"));
    CHECK(labelled("Source"));
    CHECK(labelled("Origin"));
    CHECK(labelled("Batch"));
}

TEST_CASE("a status that differs from the proposal is refused without a reason", "[gui]")
{
    Panel panel("road-safety");
    const auto& outcome = panel.outcome();
    const auto other =
        outcome.status.proposed == domain::Status::Watch ? domain::Status::OnTrack : domain::Status::Watch;

    CHECK_FALSE(panel.presenter.decideStatus(outcome.slug, other, QStringLiteral("  ")));
    CHECK(panel.failures.size() == 1);
    CHECK_FALSE(panel.presenter.changes().canUndo());

    CHECK(panel.presenter.decideStatus(outcome.slug, other, QStringLiteral("Two months are missing.")));
    CHECK(panel.outcome().status.status == other);
    CHECK(panel.outcome().status.decision.startsWith(QStringLiteral("Decided by Analyst on ")));

    panel.presenter.changes().undo();
    CHECK(panel.outcome().status.status == panel.outcome().status.proposed);
}

TEST_CASE("a priority that is not in the plan is refused with a sentence and the panel stays", "[gui]")
{
    Panel panel("road-safety");

    panel.presenter.show(domain::PrioritySlug("no-such-priority"), kQuarter);

    CHECK(panel.failures.size() == 1);
    CHECK(panel.presenter.texts().title == QStringLiteral("Road Safety"));
}
