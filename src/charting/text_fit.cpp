// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_fit.h"

#include <outturn/base/text.h>

namespace outturn::charting {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr double kBoldness = 1.08; // Inter SemiBold against Regular, measured over digits and capitals

// Steps back over the continuation bytes of one UTF-8 letter.
std::size_t letterBefore(std::string_view text, std::size_t end)
{
    --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return end;
}

std::string shortened(std::string_view text, std::string_view tail, double width, double fontSize,
                      const TextWidth& textWidth)
{
    constexpr std::size_t kFewestLetters = 3;
    std::size_t end = text.size();
    while (end > kFewestLetters) {
        end = letterBefore(text, end);
        std::string candidate{trimmed(text.substr(0, end))};
        candidate += kEllipsis;
        candidate += tail;
        if (textWidth(candidate, fontSize) <= width)
            return candidate;
    }
    return {};
}

} // namespace

double labelWidth(const Label& label, const TextWidth& textWidth)
{
    return textWidth(label.text, label.fontSize) * (label.bold ? kBoldness : 1);
}

std::string elided(std::string_view text, double width, double fontSize, const TextWidth& textWidth)
{
    if (textWidth(text, fontSize) <= width)
        return std::string{text};
    return shortened(text, {}, width, fontSize, textWidth);
}

std::string elidedBefore(std::string_view tail, std::string_view head, double width, double fontSize,
                         const TextWidth& textWidth)
{
    const std::string spacedTail = head.empty() ? std::string{tail} : " " + std::string{tail};
    if (std::string whole = std::string{head} + spacedTail; textWidth(whole, fontSize) <= width)
        return whole;
    if (std::string shorter = shortened(head, spacedTail, width, fontSize, textWidth); !shorter.empty())
        return shorter;
    return textWidth(tail, fontSize) <= width ? std::string{tail} : std::string{};
}

std::vector<std::string> wrapped(std::string_view text, double width, double fontSize, const TextWidth& textWidth)
{
    std::vector<std::string> lines;
    const std::string spaced = singleSpaced(text);
    for (const auto word : split(spaced, ' ')) {
        const std::string longer = lines.empty() ? std::string{} : lines.back() + " " + std::string{word};
        if (!lines.empty() && textWidth(longer, fontSize) <= width)
            lines.back() = longer;
        else
            lines.push_back(elided(word, width, fontSize, textWidth));
    }
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
    return lines;
}

} // namespace outturn::charting
