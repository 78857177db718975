// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

class ThemeKeeper;

/// Paints an indicator in its cell of the matrix, wrapped; works on a `MatrixModel`.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// How high an item is in a cell of that width.
    [[nodiscard]] int heightFor(const QString& name, int width) const;

private:
    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
