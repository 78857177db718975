// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <array>

namespace outturn::gui {

/// A role, the name by which the style sheet calls it (`@Card`), and its colour in each theme.
struct ColourRow
{
    ColourRole role;
    const char* name;
    QRgb light;
    QRgb dark;
};

inline constexpr QRgb rgb(unsigned hex)
{
    return 0xff000000U | hex;
}

/// In the order of `ColourRole`, so that a role is an index.
inline constexpr std::array<ColourRow, static_cast<std::size_t>(ColourRole::Count_)> kColourTable{{
    {ColourRole::Ground, "Ground", rgb(0xF5F6F8), rgb(0x12171D)},
    {ColourRole::Card, "Card", rgb(0xFFFFFF), rgb(0x1B222A)},
    {ColourRole::Line, "Line", rgb(0xDFE3E8), rgb(0x323C47)},
    {ColourRole::Text, "Text", rgb(0x0B0C0C), rgb(0xEDF1F5)},
    {ColourRole::TextSecondary, "TextSecondary", rgb(0x505A5F), rgb(0xA9B4BF)},
    {ColourRole::Accent, "Accent", rgb(0x12436D), rgb(0x79B4E8)},
    {ColourRole::AccentText, "AccentText", rgb(0xFFFFFF), rgb(0x0B1620)},
    {ColourRole::AccentSoft, "AccentSoft", rgb(0xE7ECF4), rgb(0x24344A)},
    {ColourRole::AccentField, "AccentField", rgb(0x325B80), rgb(0x1B3A58)},
    {ColourRole::FocusRing, "FocusRing", rgb(0x1D6FC4), rgb(0xFFD666)},
    {ColourRole::StatusGood, "StatusGood", rgb(0x00703C), rgb(0x52C78A)},
    {ColourRole::StatusWatch, "StatusWatch", rgb(0xA65B00), rgb(0xF0A94A)},
    {ColourRole::StatusBad, "StatusBad", rgb(0xB10E1E), rgb(0xFF8080)},
    {ColourRole::StatusNone, "StatusNone", rgb(0x505A5F), rgb(0xA9B4BF)},
    {ColourRole::StatusGoodSoft, "StatusGoodSoft", rgb(0xE3F2EA), rgb(0x15342A)},
    {ColourRole::StatusWatchSoft, "StatusWatchSoft", rgb(0xFFF1DE), rgb(0x3A2B14)},
    {ColourRole::StatusBadSoft, "StatusBadSoft", rgb(0xFCE9EA), rgb(0x43202A)},
    {ColourRole::StatusNoneSoft, "StatusNoneSoft", rgb(0xEEF0F2), rgb(0x2A333D)},
    {ColourRole::Series1, "Series1", rgb(0x12436D), rgb(0x79B4E8)},
    {ColourRole::Series2, "Series2", rgb(0x28A197), rgb(0x4CC7BC)},
    {ColourRole::Series3, "Series3", rgb(0xF46A25), rgb(0xFF9A62)},
    {ColourRole::Series4, "Series4", rgb(0xA285D1), rgb(0xBFA6E6)},
    {ColourRole::SeriesMuted, "SeriesMuted", rgb(0x8A949B), rgb(0x76828F)},
    {ColourRole::Target, "Target", rgb(0x801650), rgb(0xF08CBF)},
    {ColourRole::GridLine, "GridLine", rgb(0xE6E9ED), rgb(0x2B343E)},
    {ColourRole::Band, "Band", rgb(0xF0F2F4), rgb(0x26303A)},
    {ColourRole::BandCaption, "BandCaption", rgb(0x505A5F), rgb(0xA9B4BF)},
    {ColourRole::DifferenceAdded, "DifferenceAdded", rgb(0xD6F0E0), rgb(0x17402F)},
    {ColourRole::DifferenceRemoved, "DifferenceRemoved", rgb(0xFBDDDF), rgb(0x54232D)},
    {ColourRole::SpellingMark, "SpellingMark", rgb(0xB10E1E), rgb(0xFF8080)},
    {ColourRole::VerdictVerified, "VerdictVerified", rgb(0x00703C), rgb(0x52C78A)},
    {ColourRole::VerdictContradicted, "VerdictContradicted", rgb(0xB10E1E), rgb(0xFF8080)},
    {ColourRole::VerdictInconsistent, "VerdictInconsistent", rgb(0xA65B00), rgb(0xF0A94A)},
    {ColourRole::VerdictUnsourced, "VerdictUnsourced", rgb(0x505A5F), rgb(0xA9B4BF)},
    {ColourRole::HintMark, "HintMark", rgb(0x6B46C1), rgb(0xBFA6E6)},
    {ColourRole::LiveGround, "LiveGround", rgb(0xE7ECF4), rgb(0x24344A)},
    {ColourRole::TopBar, "TopBar", rgb(0x12436D), rgb(0x0D2A45)},
    {ColourRole::TopBarText, "TopBarText", rgb(0xFFFFFF), rgb(0xFFFFFF)},
    {ColourRole::TopBarLine, "TopBarLine", rgb(0x8AA5BD), rgb(0x7A96B0)},
    {ColourRole::ScrollHandle, "ScrollHandle", rgb(0x858E96), rgb(0x6B7885)},
}};

} // namespace outturn::gui
