// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

struct NavigationRow;
class ThemeKeeper;

/// Paints the navigation pane's lines; works on a `NavigationModel`.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigationDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTheme(QPainter& painter, const QRectF& box, const NavigationRow& row) const;
    void paintPlace(QPainter& painter, const QRectF& box, const NavigationRow& row) const;

    [[nodiscard]] double noteWidthOf(const NavigationRow& row) const;

    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
