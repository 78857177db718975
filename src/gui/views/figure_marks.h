// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/proof_texts.h"
#include "gui/theme/theme.h"

#include <optional>
#include <vector>

class QPainter;
class QPointF;
class QTextBlock;

namespace outturn::gui {

/// Underlines by verdict, told apart by shape and colour: one line is verified, a line of long strokes sourced by a
/// citation, two lines contradicted, a row of teeth inconsistent, dots unsourced, a thin line of short strokes ignored;
/// a hint stands between two corners.
void paintUnderline(QPainter& painter, const QPointF& from, double length, MarkKind kind, const Theme& theme);

/// The marks of a text that is being edited: until the next proof they move with the text, those whose figure was
/// touched go, and hints grow with their words.
class FigureMarks
{
public:
    void set(std::vector<FigureMark> marks) { m_marks = std::move(marks); }
    [[nodiscard]] const std::vector<FigureMark>& all() const { return m_marks; }

    /// At `position` so many characters were taken out, and so many put in.
    void shift(int position, int removed, int added);
    /// The mark that holds the position or ends there; of several the shortest.
    [[nodiscard]] const FigureMark* at(int position) const;
    /// The next problem behind the position, or before it; null where none is left that way.
    [[nodiscard]] const FigureMark* problem(int position, bool forwards) const;
    /// The same of any mark.
    [[nodiscard]] const FigureMark* next(int position, bool forwards) const;
    void paint(QPainter& painter, const QTextBlock& block, const QPointF& origin, const Theme& theme) const;

private:
    template <typename Test>
    [[nodiscard]] const FigureMark* nearest(int position, bool forwards, const Test& counts) const;

    std::vector<FigureMark> m_marks;
};

} // namespace outturn::gui
