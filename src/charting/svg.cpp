// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/svg.h>

#include "xml_text.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace outturn::charting {
namespace {

double strokeWidth(Role role)
{
    switch (role) {
    case Role::GridLine:
    case Role::AxisLine:
        return 1;
    case Role::ReferenceMean:
    case Role::ReferenceLimit:
        return 1;
    case Role::Target:
    case Role::SeriesMuted:
        return 1.5;
    default:
        return 2;
    }
}

std::string_view anchorName(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Middle:
        return "middle";
    case Anchor::End:
        return "end";
    case Anchor::Start:
        break;
    }
    return "start";
}

/// Up to two decimals, never in the locale's way: `12.5`.
std::string pixels(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return fmt::format("{}", rounded == 0 ? 0.0 : rounded);
}

std::string pointsOf(const std::vector<PointXY>& points)
{
    std::string text;
    for (const PointXY& point : points)
        text += fmt::format("{}{},{}", text.empty() ? "" : " ", pixels(point.x), pixels(point.y));
    return text;
}

class SvgWriter
{
public:
    explicit SvgWriter(const RoleColour& colour)
        : m_colour(colour)
    {
    }

    void operator()(const Box& box)
    {
        if (box.hollow)
            return write(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}" stroke="{}" stroke-width="1.5"/>)",
                         pixels(box.x), pixels(box.y), pixels(box.width), pixels(box.height), colour(Role::Ground),
                         colour(box.role));
        write(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>)", pixels(box.x), pixels(box.y),
              pixels(box.width), pixels(box.height), colour(box.role));
    }

    void operator()(const Polyline& line)
    {
        write(R"(<polyline points="{}" fill="none" stroke="{}" stroke-width="{}" stroke-linejoin="round"{}/>)",
              pointsOf(line.points), colour(line.role), strokeWidth(line.role),
              line.dashed ? R"( stroke-dasharray="6 4")" : "");
    }

    void operator()(const Area& area)
    {
        write(R"(<polygon points="{}" fill="{}" fill-opacity="{}"/>)", pointsOf(area.corners), colour(area.role),
              pixels(area.opacity));
    }

    void operator()(const Marker& marker)
    {
        if (marker.shape != MarkerShape::Disc)
            return writeShape(marker);
        write(R"(<circle cx="{}" cy="{}" r="{}" fill="{}" stroke="{}" stroke-width="1.5"><title>{}</title></circle>)",
              pixels(marker.at.x), pixels(marker.at.y), pixels(marker.radius),
              colour(marker.hollow ? Role::Ground : marker.role), colour(marker.role), xmlText(marker.readOut));
    }

    void writeShape(const Marker& marker)
    {
        write(R"(<polygon points="{}" fill="{}" stroke="{}" stroke-width="1.5"><title>{}</title></polygon>)",
              pointsOf(markerCorners(marker)), colour(marker.hollow ? Role::Ground : marker.role), colour(marker.role),
              xmlText(marker.readOut));
    }

    void operator()(const Label& label)
    {
        write(R"(<text x="{}" y="{}" font-size="{}" fill="{}" text-anchor="{}"{}>{}</text>)", pixels(label.at.x),
              pixels(label.at.y), pixels(label.fontSize), colour(label.role), anchorName(label.anchor),
              label.bold ? R"( font-weight="600")" : "", xmlText(label.text));
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    template <typename... Values> void write(fmt::format_string<Values...> format, Values&&... values)
    {
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Values>(values)...);
        m_text += '\n';
    }

    [[nodiscard]] std::string colour(Role role) const { return xmlText(m_colour(role)); }

    const RoleColour& m_colour;
    std::string m_text;
};

} // namespace

std::string svg(const Drawing& drawing, std::string_view title, std::string_view description, const RoleColour& colour)
{
    SvgWriter writer{colour};
    for (const auto& primitive : drawing.primitives)
        std::visit(writer, primitive);
    return fmt::format(R"(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="{0}" height="{1}" viewBox="0 0 {0} {1}" role="img"
     font-family="Inter, 'Segoe UI', Arial, sans-serif" style="font-variant-numeric: tabular-nums">
<title>{2}</title>
<desc>{3}</desc>
{4}</svg>
)",
                       pixels(drawing.width), pixels(drawing.height), xmlText(title), xmlText(description),
                       writer.text());
}

} // namespace outturn::charting
