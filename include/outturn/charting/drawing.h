// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace outturn::charting {

/// What a primitive stands for; themes turn roles into colours and widths.
enum class Role {
    Ground,
    GridLine,
    AxisLine,
    AxisLabel,
    Band,
    BandCaption,
    SeriesPrimary,
    SeriesRolling,
    SeriesComparison,
    SeriesBaseline,
    Target,
    TargetLabel,
    EndLabel,
    Note,
    SeriesMuted,
    ReferenceMean,
    ReferenceLimit,
    ReferenceLabel,
    SignalImprovement,
    SignalConcern,
    SignalNeutral
};

struct PointXY
{
    double x{};
    double y{};

    friend bool operator==(const PointXY&, const PointXY&) = default;
};

struct Polyline
{
    std::vector<PointXY> points{};
    Role role{Role::SeriesPrimary};
    bool dashed{false};

    friend bool operator==(const Polyline&, const Polyline&) = default;
};

struct Box
{
    double x{};
    double y{};
    double width{};
    double height{};
    Role role{Role::Band};
    bool hollow{false}; ///< outlined, with the ground inside

    friend bool operator==(const Box&, const Box&) = default;
};

/// A shape filled so faintly that what lies behind shows through.
struct Area
{
    std::vector<PointXY> corners{};
    Role role{Role::SeriesPrimary};
    double opacity{0.15};

    friend bool operator==(const Area&, const Area&) = default;
};

enum class MarkerShape { Disc, Square, Diamond, Triangle };

struct Marker
{
    PointXY at{};
    double radius{2.5};
    Role role{Role::SeriesPrimary};
    bool hollow{false};
    std::string readOut{}; ///< tooltip and title
    MarkerShape shape{MarkerShape::Disc};

    friend bool operator==(const Marker&, const Marker&) = default;
};

/// The corners of a square, diamond or triangle about as heavy as the disc of its radius; none of a disc.
[[nodiscard]] std::vector<PointXY> markerCorners(const Marker& marker);

enum class Anchor { Start, Middle, End };

/// A line of text; `at` is its baseline.
struct Label
{
    PointXY at{};
    std::string text{};
    double fontSize{11.5};
    Role role{Role::AxisLabel};
    Anchor anchor{Anchor::Start};
    bool bold{false};

    friend bool operator==(const Label&, const Label&) = default;
};

using Primitive = std::variant<Box, Polyline, Marker, Label, Area>;

/// Primitives in painting order, in pixels from the top left.
struct Drawing
{
    double width{};
    double height{};
    std::vector<Primitive> primitives{};

    friend bool operator==(const Drawing&, const Drawing&) = default;
};

} // namespace outturn::charting
