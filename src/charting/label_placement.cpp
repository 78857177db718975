// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_placement.h"

#include "text_fit.h"

#include <algorithm>
#include <numeric>

namespace outturn::charting {
namespace {

bool touch(const Rect& a, const Rect& b)
{
    constexpr double kClearance = 2; // pixels of air between the sides of two labels
    return a.left < b.right + kClearance && b.left < a.right + kClearance && a.top < b.bottom && b.top < a.bottom;
}

double leftOf(const Label& label, double width)
{
    switch (label.anchor) {
    case Anchor::Middle:
        return label.at.x - width / 2;
    case Anchor::End:
        return label.at.x - width;
    case Anchor::Start:
        break;
    }
    return label.at.x;
}

// Neighbours that ask for the same place, pushed apart as one.
struct Block
{
    double sum{};
    int count{};

    [[nodiscard]] double mean() const { return sum / count; }
};

// Isotonic regression by pooling adjacent violators: the least-squares ascending fit.
std::vector<double> ascendingFit(std::span<const double> values)
{
    std::vector<Block> blocks;
    for (const double value : values) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> fit;
    for (const Block& block : blocks)
        fit.insert(fit.end(), static_cast<std::size_t>(block.count), block.mean());
    return fit;
}

} // namespace

Rect labelBox(const Label& label, const TextWidth& textWidth)
{
    const double width = labelWidth(label, textWidth);
    const double left = leftOf(label, width);
    const double top = label.at.y - kAscent * label.fontSize;
    return {left, top, left + width, top + kLineHeight * label.fontSize};
}

LabelSpace::LabelSpace(double width, double height, const TextWidth& textWidth)
    : m_width(width)
    , m_height(height)
    , m_textWidth(textWidth)
{
}

bool LabelSpace::place(const Label& label)
{
    const Rect box = labelBox(label, m_textWidth);
    const bool inside = box.left >= 0 && box.top >= 0 && box.right <= m_width && box.bottom <= m_height;
    const bool free = std::ranges::none_of(m_boxes, [&](const Rect& other) { return touch(box, other); });
    if (label.text.empty() || !inside || !free)
        return false;
    m_labels.push_back(label);
    m_boxes.push_back(box);
    return true;
}

std::vector<double> spreadApart(std::span<const double> wanted, double gap, double lowest, double highest)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return wanted[index]; });

    // Taking the gaps out turns "at least a gap apart" into "ascending".
    std::vector<double> closed;
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        closed.push_back(wanted[order[rank]] - gap * static_cast<double>(rank));
    const double room = highest - gap * static_cast<double>(std::max<std::size_t>(order.size(), 1) - 1);
    const auto fit = ascendingFit(closed);

    std::vector<double> places(wanted.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        places[order[rank]] = std::clamp(fit[rank], lowest, std::max(lowest, room)) + gap * static_cast<double>(rank);
    return places;
}

} // namespace outturn::charting
