// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_layout.h>

#include <span>
#include <vector>

namespace outturn::charting {

/// A rectangle in pixels.
struct Rect
{
    double left{};
    double top{};
    double right{};
    double bottom{};

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
};

/// Height that a line of text takes, in font sizes, and how much of it stands above the baseline.
inline constexpr double kLineHeight = 1.25;
inline constexpr double kAscent = 0.95;

/// The box that a label's text fills.
[[nodiscard]] Rect labelBox(const Label& label, const TextWidth& textWidth);

/// Keeps a drawing's labels apart: whoever comes first stays, whoever would touch another or leave the drawing is
/// refused.
class LabelSpace
{
public:
    LabelSpace(double width, double height, const TextWidth& textWidth);

    /// Whether there was room; the label is kept then.
    bool place(const Label& label);

    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }

private:
    double m_width;
    double m_height;
    const TextWidth& m_textWidth;
    std::vector<Label> m_labels;
    std::vector<Rect> m_boxes;
};

/// Positions as near as possible to `wanted` (least squares), in its order of height, at least `gap` apart and within
/// `lowest` … `highest`. Precondition: they fit, (n − 1) × gap ≤ highest − lowest.
[[nodiscard]] std::vector<double> spreadApart(std::span<const double> wanted, double gap, double lowest,
                                              double highest);

} // namespace outturn::charting
