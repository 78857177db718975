// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

struct SummaryTexts;
class ThemeKeeper;

/// Paints the overview's items; works on an `OverviewModel`. Each item's box includes the gap to its right and below.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OverviewDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    /// Fits the grid to a width: how many columns of cards and of summary figures, how wide each.
    void setWidth(int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeader(QPainter& painter, const QRectF& box, const SummaryTexts& texts) const;
    void paintSummary(QPainter& painter, const QRectF& box, const SummaryTexts& texts) const;
    void paintSection(QPainter& painter, const QRectF& box, const SummaryTexts& texts) const;

    const ThemeKeeper& m_theme;
    int m_width{0};
    int m_cardWidth{0};
    int m_summaryWidth{0};
};

} // namespace outturn::gui
