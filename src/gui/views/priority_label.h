// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

namespace outturn::gui {

/// One line of text that is elided where it does not fit; the whole of it is in the tooltip then.
class PriorityLabel : public QWidget
{
    Q_OBJECT

public:
    PriorityLabel(ThemeKeeper& theme, TextSize size, bool bold, ColourRole colour, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateTip();
    [[nodiscard]] int textWidth() const;

    ThemeKeeper& m_theme;
    TextSize m_size;
    bool m_bold;
    ColourRole m_colour;
    QString m_text;
};

} // namespace outturn::gui
