// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <outturn/charting/drawing.h>

#include <QAbstractButton>

#include <optional>

namespace outturn::gui {

/// A small multiple: one indicator's name, figure, change, target and small chart. Space and Enter choose it.
class FiguresCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FiguresCard(ThemeKeeper& theme, QWidget* parent = nullptr);

    void setIndicator(const IndicatorTexts& indicator);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Returns where the texts end.
    double paintTexts(QPainter& painter, const QRectF& room) const;
    void paintChart(QPainter& painter, const QRectF& room);

    ThemeKeeper& m_theme;
    QString m_name;
    QString m_measure;
    QString m_figure;
    QString m_change;
    FigureTone m_changeTone{FigureTone::Plain};
    QString m_target;
    FigureTone m_targetTone{FigureTone::Plain};
    std::shared_ptr<const charting::ChartSpec> m_chart;
    std::optional<charting::Drawing> m_drawing; ///< of the size it was last painted in
};

} // namespace outturn::gui
