// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/paper_colours.h>
#include <outturn/charting/svg.h>

#include "support/catch.h"

using namespace outturn::charting;

namespace {

std::string svgOf(Primitive primitive, std::string_view title = "t", std::string_view description = "d")
{
    return svg({.width = 100, .height = 50, .primitives = {std::move(primitive)}}, title, description, paperColour);
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("an SVG names itself and says what it shows", "[unit]")
{
    const std::string text = svgOf(Box{}, "Arrests", "Arrests rose.");

    CHECK(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK(holds(text, "<title>Arrests</title>"));
    CHECK(holds(text, "<desc>Arrests rose.</desc>"));
    CHECK(holds(text, "role=\"img\""));
    CHECK(text.ends_with("</svg>\n"));
}

TEST_CASE("markup in a text is escaped", "[unit]")
{
    const std::string text = svgOf(Label{.text = "<b>Fire & \"Rescue\"</b>'s"});

    CHECK(holds(text, "&lt;b&gt;Fire &amp; &quot;Rescue&quot;&lt;/b&gt;&#39;s</text>"));
}

TEST_CASE("characters that XML forbids are left out and broken UTF-8 is replaced", "[unit]")
{
    const std::string text = svgOf(Label{.text = std::string{"a\x01"} + "b\xFF" + "cé\xC3"});

    CHECK(holds(text,
                ">ab\xEF\xBF\xBD"
                "cé\xEF\xBF\xBD</text>"));
}

TEST_CASE("a hollow marker is filled with the ground and tells its figure", "[unit]")
{
    const std::string text = svgOf(Marker{.hollow = true, .readOut = "July 2021: 30.7%"});

    CHECK(holds(text, "fill=\"#FFFFFF\" stroke=\"#12436D\""));
    CHECK(holds(text, "<title>July 2021: 30.7%</title></circle>"));
}

TEST_CASE("coordinates have two decimals at most, in every locale", "[unit]")
{
    const std::string text = svgOf(Polyline{.points = {{1.0 / 3, -0.001}, {2, 12.5}}, .dashed = true});

    CHECK(holds(text, "points=\"0.33,0 2,12.5\""));
    CHECK(holds(text, "stroke-dasharray"));
}
