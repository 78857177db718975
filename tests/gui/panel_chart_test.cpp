// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_export.h"
#include "gui/charts/chart_reader.h"
#include "gui/charts/chart_view.h"
#include "gui/charts/edge_labels.h"
#include "gui/charts/plot_frame.h"

#include "support/catch.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace outturn;
using namespace outturn::gui;

namespace {

/// Months of 2021 with these values; nothing = a gap.
charting::ChartSpec monthly(const std::vector<std::optional<double>>& values)
{
    charting::ChartSpec spec;
    spec.title = "Incidents";
    spec.subtitle = "incidents, monthly";
    spec.summary = "Incidents stood at 5.";
    charting::ChartSeries series{.label = "Incidents", .points = {}, .endLabel = "5"};
    for (unsigned i = 0; i < values.size(); ++i) {
        const auto period = domain::Period::month(2021, i + 1);
        const double x = static_cast<double>(std::chrono::sys_days(period.last()).time_since_epoch().count());
        series.points.push_back({period, x, values[i], false, "Month " + std::to_string(i + 1)});
    }
    spec.x = charting::calendarAxis(series.points.front().period.last(), series.points.back().period.last());
    spec.y = charting::valueAxis(0, 10, domain::Unit::Count, 0, true);
    spec.series.push_back(series);
    return spec;
}

std::shared_ptr<const charting::ChartSpec> shared(charting::ChartSpec spec)
{
    return std::make_shared<const charting::ChartSpec>(std::move(spec));
}

struct ShownChart
{
    explicit ShownChart(charting::ChartSpec spec)
        : view(theme)
    {
        view.resize(700, 300);
        view.showChart(shared(std::move(spec)));
        view.show();
    }

    ThemeKeeper theme{ThemeKind::Light};
    ChartView view;
};

} // namespace

TEST_CASE("arrow keys read point by point and leave out gaps", "[gui]")
{
    ShownChart chart(monthly({1, std::nullopt, 3, 4}));

    QTest::keyClick(&chart.view, Qt::Key_Left);
    CHECK(chart.view.readOut() == QStringLiteral("Month 4"));
    QTest::keyClick(&chart.view, Qt::Key_Left);
    QTest::keyClick(&chart.view, Qt::Key_Left);
    CHECK(chart.view.readOut() == QStringLiteral("Month 1"));
    CHECK(chart.view.accessibleDescription() == QStringLiteral("Month 1"));
    QTest::keyClick(&chart.view, Qt::Key_Left);
    CHECK(chart.view.readOut() == QStringLiteral("Month 1"));
    QTest::keyClick(&chart.view, Qt::Key_Escape);
    CHECK(chart.view.readOut().isEmpty());
}

TEST_CASE("the pointer reads the nearest point", "[gui]")
{
    const auto spec = monthly({1, 2, 3, 4});
    const double x = spec.series.front().points[2].x;

    CHECK(nearestPoint(spec, x - 10, 0) == ReadPoint{0, 2});
    CHECK(nearestPoint(spec, x + 1000, 0) == ReadPoint{0, 3});
    CHECK_FALSE(nearestPoint({}, x, 0));
}

TEST_CASE("plus zooms in, nought shows the whole period again", "[gui]")
{
    ShownChart chart(monthly({1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6}));

    QTest::keyClick(&chart.view, Qt::Key_Plus);
    CHECK(chart.view.isZoomed());
    QTest::keyClick(&chart.view, Qt::Key_0);
    CHECK_FALSE(chart.view.isZoomed());
    QTest::keyClick(&chart.view, Qt::Key_Minus);
    CHECK_FALSE(chart.view.isZoomed());
}

TEST_CASE("another chart reuses the series of the one before", "[gui]")
{
    ShownChart chart(monthly({1, std::nullopt, 3, 4, std::nullopt, 5, 6}));
    chart.view.showChart(shared(monthly({2, 3})));
    chart.view.showChart(shared(monthly({1, std::nullopt, 3, 4, std::nullopt, 5, 6})));
    const auto items = chart.view.scene()->items().size();

    for (int i = 0; i < 20; ++i) {
        chart.view.showChart(shared(monthly({2, 3})));
        chart.view.showChart(shared(monthly({1, std::nullopt, 3, 4, std::nullopt, 5, 6})));
    }

    CHECK(chart.view.scene()->items().size() == items);
}

TEST_CASE("an empty chart says why and can be painted, read and zoomed without harm", "[gui]")
{
    charting::ChartSpec empty;
    empty.title = "Nothing";
    empty.emptyReason = "No figure was published.";
    ShownChart chart(empty);

    QTest::keyClick(&chart.view, Qt::Key_Left);
    QTest::keyClick(&chart.view, Qt::Key_Plus);
    QTest::mouseMove(chart.view.viewport(), QPoint(50, 50));

    CHECK(chart.view.readOut().isEmpty());
    CHECK(chart.view.accessibleDescription() == QStringLiteral("No figure was published."));
    CHECK(chart.view.explanation().contains(QStringLiteral("No figure was published.")));
    CHECK_FALSE(chart.view.grab().isNull());
}

TEST_CASE("labels at the edge keep their distance, their order and their bounds", "[gui]")
{
    std::vector<EdgeLabel> labels{{.y = 99, .text = QStringLiteral("c")},
                                  {.y = 50, .text = QStringLiteral("a")},
                                  {.y = 98, .text = QStringLiteral("b")}};

    dodge(labels, 15, 0, 100);

    CHECK(labels[0].text == QStringLiteral("a"));
    CHECK(labels[1].text == QStringLiteral("b"));
    CHECK(labels[0].y == 50);
    CHECK(labels[2].y <= 100);
    CHECK(labels[2].y - labels[1].y >= 15);
}

TEST_CASE("a chart is exported as a picture at twice its size and as sound SVG", "[gui]")
{
    const auto spec = monthly({1, 2, 3});
    const Theme& theme = Theme::of(ThemeKind::Light);

    CHECK(chartPicture(spec, theme).size() == kExportSize * 2);

    QXmlStreamReader xml(chartSvg(spec, theme));
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    CHECK_FALSE(xml.hasError());
    CHECK(text.contains(QStringLiteral("incidents, monthly")));
}

TEST_CASE("digit keys ask for another way to draw, in an empty chart too", "[gui]")
{
    charting::ChartSpec empty;
    empty.emptyReason = "Too few figures.";
    ShownChart chart(GENERATE_REF(values({monthly({1, 2, 3}), empty})));
    std::vector<int> asked;
    QObject::connect(&chart.view, &ChartView::modeAsked, &chart.view, [&](int mode) { asked.push_back(mode); });

    QTest::keyClick(&chart.view, Qt::Key_2);
    QTest::keyClick(&chart.view, Qt::Key_3);
    QTest::keyClick(&chart.view, Qt::Key_1);

    CHECK(asked == std::vector{1, 2, 0});
}

TEST_CASE("means and limits are named with their level at the right edge", "[gui]")
{
    auto spec = monthly({1, 2, 3});
    spec.references = {{"Mean", "2", charting::ReferenceKind::Mean, spec.x.min, spec.x.max, 2},
                       {"Mean", "1", charting::ReferenceKind::Mean, spec.x.min, spec.x.min + 40, 1}};

    const auto labels = edgeLabels(spec);

    CHECK(std::ranges::count(labels, QStringLiteral("Mean 2"), &EdgeLabel::text) == 1);
    CHECK(std::ranges::count(labels, QStringLiteral("Mean 1"), &EdgeLabel::text) == 0);
}

TEST_CASE("of the main series the figure alone stands at the edge where its name does not fit", "[gui]")
{
    auto spec = monthly({1, 2, 3});
    spec.series.front().endLabel = "3";
    spec.series.front().label = "Something with a long name";
    spec.series.push_back(spec.series.front());
    spec.series.back().role = charting::SeriesRole::Average;

    const auto labels = edgeLabels(spec);

    REQUIRE(labels.size() == 2);
    CHECK(labels[0].text == QStringLiteral("3 Something with a long name"));
    CHECK(labels[0].brief == QStringLiteral("3"));
    CHECK(labels[1].brief.isEmpty());
}

TEST_CASE("a year that is not over is named beside its last point", "[gui]")
{
    auto spec = monthly({1, 2, 3});
    spec.overlaysYears = true;
    spec.x.max += 200;

    REQUIRE(innerLabels(spec).size() == 1);
    CHECK(innerLabels(spec).front().y == 3);
    CHECK(edgeLabels(spec).empty());
}

TEST_CASE("a mark and the caption of a band are found under the pointer, the field between is not", "[gui]")
{
    auto spec = monthly({1, 2, 3, 4, 5, 6});
    const auto& points = spec.series.front().points;
    spec.bands.push_back({points[0].x, points[1].x, "Lockdown", charting::BandKind::Note, "Lockdown (January)"});
    spec.bands.push_back({points[4].x, points[4].x, "New rules since then, told at some length",
                          charting::BandKind::Rebase, "Limits set anew"});
    const PlotFrame frame(spec, spec.x, spec.y, {400, 260});
    const double middle = frame.plot().center().y();
    const double mark = frame.toPixelX(points[4].x);

    CHECK(frame.bandAt(spec, {mark + 2, middle}) == &spec.bands[1]);
    CHECK(frame.bandAt(spec, {frame.toPixelX(points[0].x) + 6, frame.plot().top() - 4}) == &spec.bands[0]);
    CHECK(frame.bandAt(spec, {frame.toPixelX(points[0].x) + 6, middle}) == nullptr);
    CHECK(frame.bandAt(spec, {frame.toPixelX(points[3].x), middle}) == nullptr);
}

TEST_CASE("the explanation of a chart tells what was noted on it", "[gui]")
{
    auto spec = monthly({1, 2, 3});
    spec.bands.push_back({spec.x.min, spec.x.max, "Lockdown", charting::BandKind::Note, "Lockdown (January to March)"});
    const ShownChart chart(spec);

    CHECK(chart.view.explanation().contains(QStringLiteral("Lockdown (January to March).")));
}

TEST_CASE("the period in question is that of the point read, else of the last signals, else the last", "[gui]")
{
    ShownChart plain(monthly({1, 2, 3, 4}));
    CHECK(plain.view.periodOfInterest() == domain::Period::month(2021, 4));
    QTest::keyClick(&plain.view, Qt::Key_Home);
    CHECK(plain.view.periodOfInterest() == domain::Period::month(2021, 1));

    auto spec = monthly({1, 9, 9, 1, 2});
    for (std::size_t i : {1U, 2U})
        spec.series.front().points[i].signal = charting::SignalRole::Concern;
    const ShownChart unusual(spec);
    CHECK(unusual.view.periodOfInterest() == domain::Period::month(2021, 2));
}
