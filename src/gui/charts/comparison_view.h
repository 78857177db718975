// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/charting/drawing.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace outturn::charting {
struct ChartSpec;
}

namespace outturn::gui {

/// Bars or a funnel of a group, painted; read by pointer or arrow keys as a ChartView is.
///
/// 1 to 5 ask for another way to draw, the arrows, Home and End read force by force, Esc ends reading.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(ThemeKeeper& theme, QWidget* parent = nullptr);

    void showChart(std::shared_ptr<const charting::ChartSpec> spec);
    /// What is read at the moment; empty where nothing is.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A digit key was pressed that stands for another way to draw, counted from 0.
    void modeAsked(int mode);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void read(std::optional<std::size_t> mark);
    void step(int by);
    void paintRead(QPainter& painter) const;

    ThemeKeeper& m_theme;
    std::shared_ptr<const charting::ChartSpec> m_spec;
    charting::Drawing m_drawing;
    std::vector<charting::Box> m_places; ///< of the marks
    std::optional<std::size_t> m_read;
};

} // namespace outturn::gui
