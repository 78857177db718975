// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn::gui {

class ThemeKeeper;

/// Paints a fact: its mark, its sentence wrapped, and a tick with a word where the commentary says it; works on a
/// `FactsModel`.
class FactsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FactsDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter& painter, const QRectF& square, int mark) const;

    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
