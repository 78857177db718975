// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace outturn::gui {

class OverviewDelegate;

/// The overview's grid: as many columns as fit, arrow keys from card to card in every direction.
class OverviewList : public QListView
{
    Q_OBJECT

public:
    explicit OverviewList(OverviewDelegate& delegate, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QModelIndex nextCard(int from, int by) const;
    [[nodiscard]] QModelIndex cardInRow(const QModelIndex& from, int by) const;

    OverviewDelegate& m_delegate;
    bool m_byKeyboard{false}; ///< only then a ring shows where the keyboard is
};

} // namespace outturn::gui
