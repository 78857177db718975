// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

struct ChangeRowTexts;
class ThemeKeeper;

/// Paints the lines of what changed, wrapped; works on a `ChangesModel`.
class ChangesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChangesDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QRectF& box, const ChangeRowTexts& row) const;
    void paintGroup(QPainter& painter, const QRectF& box, const ChangeRowTexts& row) const;
    void paintLineRow(QPainter& painter, const QRectF& box, const ChangeRowTexts& row) const;

    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
