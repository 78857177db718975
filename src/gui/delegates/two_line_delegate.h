// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

class ThemeKeeper;

/// Paints cells with a text and, below it, the smaller and quieter one of `Qt::UserRole`; both wrap.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TwoLineDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// As high as its text is when wrapped at the column's width.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;

    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
