// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

class ThemeKeeper;

/// Paints the table of exceptions, texts wrapped; works on an `ExceptionsModel`.
class ExceptionsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ExceptionsDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// As high as its text is when wrapped at the column's width.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont fontOf(int column) const;
    [[nodiscard]] QColor colourOf(const QModelIndex& index) const;

    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
