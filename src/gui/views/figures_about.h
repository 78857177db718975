// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <QFrame>

class QGridLayout;

namespace outturn::gui {

/// "About this figure": definition, source and origin of an indicator's latest figure, in a popup that Esc closes.
class FiguresAbout : public QFrame
{
    Q_OBJECT

public:
    explicit FiguresAbout(const AboutFigureTexts& texts, QWidget* parent = nullptr);

    /// Opens below `anchor`, within the screen. Deletes itself when closed.
    void openBelow(const QWidget& anchor);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow(QGridLayout& grid, int row, const FigureText& text);
};

} // namespace outturn::gui
