// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace outturn::importing {

/// Appends one character. Precondition: a Unicode scalar value.
inline void appendUtf8(unsigned code, std::string& text)
{
    const auto byte = [&text](unsigned value) { text.push_back(static_cast<char>(value)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | code >> 6U);
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0U | code >> 12U);
        byte(0x80U | (code >> 6U & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | code >> 18U);
        byte(0x80U | (code >> 12U & 0x3FU));
        byte(0x80U | (code >> 6U & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

} // namespace outturn::importing
