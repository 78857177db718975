// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

class ThemeKeeper;

/// Paints the table of commentaries, texts wrapped, problems marked; works on an `EditionModel`.
class EditionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EditionDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// As high as its text is when wrapped at the column's width.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;
    [[nodiscard]] QColor colourOf(const QModelIndex& index) const;
    [[nodiscard]] QString textOf(const QModelIndex& index) const;

    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
