// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace outturn::gui {

/// The figures under a chart: label above, figure and remark below, side by side and wrapped where the width ends.
class FiguresLine : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresLine(ThemeKeeper& theme, QWidget* parent = nullptr);

    void setFigures(std::vector<FigureText> figures);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int naturalWidth(const FigureText& figure) const;
    /// Where each figure goes at a width.
    [[nodiscard]] std::vector<QRect> placed(int width) const;
    void paintFigure(QPainter& painter, const QRect& box, const FigureText& figure) const;

    ThemeKeeper& m_theme;
    std::vector<FigureText> m_figures;
    std::vector<int> m_widths;
};

/// The colour a remark is written in.
[[nodiscard]] ColourRole colourOf(FigureTone tone);

} // namespace outturn::gui
