// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/text_width.h>

#include <array>
#include <cstddef>

namespace outturn::charting {
namespace {

// Advance widths of U+0020 … U+007E in thousandths of the font size; the digits' are those of the figure set "tnum".
constexpr std::array kAdvances{281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, //
                               642, 642, 642, 642, 642, 642, 642, 642, 642, 642, 276, 280, 659, 659, 659, 507, //
                               936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 562, 889, 753, 761, //
                               635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452, //
                               497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597, //
                               609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659};
constexpr int kLetterAdvance = 640;  // two-byte letters: é, ü, £
constexpr int kSymbolAdvance = 1010; // the widest of − … — ▲ ▼

constexpr bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

int advance(unsigned char leadByte)
{
    const std::size_t index = leadByte >= 0x20U ? leadByte - 0x20U : kAdvances.size();
    if (index < kAdvances.size())
        return kAdvances[index];
    return leadByte < 0xE0U ? kLetterAdvance : kSymbolAdvance;
}

} // namespace

double interTextWidth(std::string_view text, double fontSize)
{
    int thousandths = 0;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (!isContinuation(byte))
            thousandths += advance(byte);
    }
    return thousandths * fontSize / 1000.0;
}

} // namespace outturn::charting
