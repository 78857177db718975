// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/matrix_cell.h"

#include "gui/delegates/matrix_delegate.h"
#include "gui/models/matrix_model.h"

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kFrame = 2;
constexpr int kPadding = 4;
constexpr int kLeast = 68;

} // namespace

MatrixCell::MatrixCell(const ThemeKeeper& theme, QWidget* parent)
    : QListView(parent)
    , m_model(new MatrixModel(this))
    , m_delegate(new MatrixDelegate(theme, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setProperty("kind", "matrixCell");
    setResizeMode(QListView::Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setMinimumWidth(0);
    connect(this, &QListView::clicked, this, &MatrixCell::choose);
    connect(this, &QListView::activated, this, &MatrixCell::choose);
}

void MatrixCell::show(const MatrixCellTexts& texts)
{
    m_model->show(texts.items);
    // There is nothing to reach in an empty cell.
    setFocusPolicy(texts.items.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName(texts.items.size() == 1 ? tr("%1: 1 indicator").arg(texts.title)
                                              : tr("%1: %2 indicators").arg(texts.title).arg(texts.items.size()));
}

int MatrixCell::heightForItems() const
{
    const int inner = width() - 2 * kFrame;
    int height = 2 * (kFrame + kPadding);
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_delegate->heightFor(m_model->index(row).data().toString(), inner);
    return std::max(kLeast, height);
}

void MatrixCell::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
}

void MatrixCell::choose(const QModelIndex& index)
{
    const MatrixItemTexts& item = m_model->item(index);
    emit itemChosen(item.priority, item.outcome);
}

} // namespace outturn::gui
