// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_reader.h"
#include "gui/charts/plot_frame.h"
#include "gui/charts/series_pool.h"

#include <QtCharts/QChartView>

#include <memory>
#include <optional>

namespace outturn::gui {

/// A ChartSpec in Qt Charts: read by pointer or arrow keys, zoomed along its calendar.
///
/// 1 to 5 ask for another way to draw, ←/→ Home End read points, + − 0 zoom, Ctrl+wheel zooms at the pointer, dragging
/// zooms to a stretch, Esc ends reading. Another spec replaces the points in place; nothing is rebuilt.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Zoomed to that stretch, in days since 1970; the whole calendar where there is none.
    void showChart(std::shared_ptr<const charting::ChartSpec> spec,
                   std::optional<std::pair<double, double>> stretch = {});
    /// The stretch shown; nothing where it is the whole.
    [[nodiscard]] std::optional<std::pair<double, double>> stretch() const;
    [[nodiscard]] const charting::ChartSpec& spec() const { return *m_spec; }

    /// Title, summary and notes in sentences.
    [[nodiscard]] QString explanation() const;
    /// Reads the point of that period, of the first series that has it; false where none does.
    bool readPoint(const domain::Period& period);
    /// What is read at the moment; empty where nothing is.
    [[nodiscard]] QString readOut() const;

    /// The period that the pointer is nearest to; nothing where nothing is drawn.
    [[nodiscard]] std::optional<domain::Period> periodAt(const QPoint& position) const;
    /// The period of the point read, else of the first of the last unusual points in a row, else of the last point.
    [[nodiscard]] std::optional<domain::Period> periodOfInterest() const;

    /// Rings the points of these periods until another chart is shown.
    void highlight(std::vector<domain::Period> periods);

    /// Shows the stretch from `first` to `last`, in days since 1970; at least three points' worth stay visible.
    void zoomTo(double first, double last);
    /// Above 1 shows less of the calendar, around `centre` in days.
    void zoomBy(double factor, double centre);
    /// The same around the point read, else around the middle.
    void zoomByStep(double factor);
    void resetZoom();
    [[nodiscard]] bool isZoomed() const { return m_zoom.has_value(); }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A digit key was pressed that stands for another way to draw, counted from 0.
    void modeAsked(int mode);
    /// A person zoomed to another stretch, or back to the whole.
    void stretchChosen();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Stretch
    {
        double first;
        double last;
    };

    void zoomWithin(double first, double last);
    void placeChart();
    void fill();
    void read(std::optional<ReadPoint> point);
    void paintSelection(QPainter& painter) const;
    void paintHighlights(QPainter& painter) const;
    void paintReason(QPainter& painter) const;
    [[nodiscard]] charting::Axis shownCalendar() const;
    [[nodiscard]] const charting::ChartPoint* pointRead() const;

    ThemeKeeper& m_theme;
    std::shared_ptr<const charting::ChartSpec> m_spec;
    QValueAxis* m_x;
    QValueAxis* m_y;
    SeriesPool m_pool;
    std::optional<PlotFrame> m_frame; ///< none where there is nothing to draw
    std::optional<Stretch> m_zoom;
    std::optional<ReadPoint> m_read;
    std::vector<domain::Period> m_highlighted;
    std::optional<double> m_dragFrom; ///< pixels
    double m_dragTo{0};
};

} // namespace outturn::gui
