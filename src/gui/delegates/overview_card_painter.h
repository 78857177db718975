// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace outturn::gui {

struct CardTexts;
class Theme;

/// How high a card is, at any width.
inline constexpr int kCardHeight = 134;

/// How a card answers to mouse and keyboard.
struct CardState
{
    bool hovered{false};
    bool focused{false};
};

/// White ground with a hairline, as every card has it.
void paintCardGround(QPainter& painter, const QRectF& box, const Theme& theme, bool hovered = false);

/// A priority's card: status, title, measure, figure, sparkline, change, target, each always at the same place.
void paintCard(QPainter& painter, const QRectF& box, const CardTexts& card, const CardState& state, const Theme& theme);

} // namespace outturn::gui
