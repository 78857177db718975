// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_chart.h"

#include <outturn/charting/chart_layout.h>
#include <outturn/charting/text_width.h>

#include "support/catch.h"

#include <cmath>

using namespace outturn::charting;

namespace {

struct TextBox
{
    double left;
    double top;
    double right;
    double bottom;
};

// Independent of the layout's own boxes: Inter's capitals reach 0.73 and its descenders 0.2 of the size.
TextBox boxOf(const Label& label)
{
    const double width = interTextWidth(label.text, label.fontSize) * (label.bold ? 1.04 : 1);
    const double shift = label.anchor == Anchor::Start ? 0 : label.anchor == Anchor::Middle ? width / 2 : width;
    return {label.at.x - shift, label.at.y - 0.75 * label.fontSize, label.at.x - shift + width,
            label.at.y + 0.2 * label.fontSize};
}

bool overlap(const TextBox& a, const TextBox& b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

std::vector<Label> labelsOf(const Drawing& drawing)
{
    std::vector<Label> labels;
    for (const auto& primitive : drawing.primitives) {
        if (const auto* label = std::get_if<Label>(&primitive))
            labels.push_back(*label);
    }
    return labels;
}

std::string collision(const Drawing& drawing)
{
    const auto labels = labelsOf(drawing);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const TextBox box = boxOf(labels[i]);
        if (box.left < 0 || box.top < 0 || box.right > drawing.width || box.bottom > drawing.height)
            return "outside: " + labels[i].text;
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(box, boxOf(labels[j])))
                return labels[i].text + " over " + labels[j].text;
        }
    }
    return {};
}

bool inside(const PointXY& point, const Drawing& drawing)
{
    constexpr double kSlack = 0.01;
    return std::isfinite(point.x) && std::isfinite(point.y) && point.x >= -kSlack && point.y >= -kSlack
        && point.x <= drawing.width + kSlack && point.y <= drawing.height + kSlack;
}

bool allMarksInside(const Drawing& drawing)
{
    for (const auto& primitive : drawing.primitives) {
        if (const auto* marker = std::get_if<Marker>(&primitive); marker && !inside(marker->at, drawing))
            return false;
        if (const auto* line = std::get_if<Polyline>(&primitive)) {
            for (const auto& point : line->points) {
                if (!inside(point, drawing))
                    return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("no label of any chart overlaps another or leaves the drawing", "[unit]")
{
    std::mt19937 random{20210930};
    std::uniform_real_distribution<double> width{120, 1200};
    std::uniform_real_distribution<double> height{40, 600};
    for (int round = 0; round < 1500; ++round) {
        const ChartSpec spec = samples::randomChart(random);
        const double w = width(random);
        const double h = height(random);
        for (const auto detail : {ChartDetail::Full, ChartDetail::SmallMultiple, ChartDetail::Sparkline}) {
            const Drawing drawing = layOut(spec, w, h, detail, interTextWidth);
            CAPTURE(round, w, h, static_cast<int>(detail), spec.summary);
            REQUIRE(collision(drawing) == "");
            REQUIRE(allMarksInside(drawing));
        }
    }
}

TEST_CASE("every chart with a figure keeps its last value in words where there is room", "[unit]")
{
    std::mt19937 random{4};
    for (int round = 0; round < 500; ++round) {
        const ChartSpec spec = samples::randomChart(random);
        if (!spec.emptyReason.empty())
            continue;
        const auto labels = labelsOf(layOut(spec, 900, 400, ChartDetail::Full, interTextWidth));
        const auto ends = std::ranges::count(labels, Role::EndLabel, &Label::role);
        CAPTURE(round, spec.summary);
        REQUIRE(ends == std::ssize(spec.series));
    }
}
