// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/matrix_delegate.h"

#include "gui/delegates/matrix_marks.h"
#include "gui/delegates/text_painting.h"
#include "gui/models/matrix_model.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace outturn::gui {
namespace {

constexpr int kSide = 4;
constexpr int kAbove = 3;
constexpr int kMark = 14;
constexpr int kIndent = kMark + 5; // of the first line, for the mark

// Lines below the mark take the whole width: cells are narrow.
void layOut(QTextLayout& layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = line.textStart() == 0 ? kIndent : 0;
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, top));
        top += line.height();
    }
    layout.endLayout();
}

} // namespace

MatrixDelegate::MatrixDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const MatrixItemTexts& item = static_cast<const MatrixModel*>(index.model())->item(index);
    const QRectF box(option.rect);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF inner = box.adjusted(kSide, kAbove, -kSide, -kAbove);
    paintMatrixMark(*painter, QRectF(inner.left(), inner.top() + 1, kMark, kMark), item.variation, m_theme.theme());
    QTextLayout layout(item.name, m_theme.font(TextSize::Small));
    layOut(layout, inner.width());
    painter->setPen(m_theme.colour(hovered ? ColourRole::Accent : ColourRole::Text));
    layout.draw(painter, inner.topLeft());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box, 4, m_theme.colour(ColourRole::FocusRing));
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightFor(index.data().toString(), width)};
}

int MatrixDelegate::heightFor(const QString& name, int width) const
{
    QTextLayout layout(name, m_theme.font(TextSize::Small));
    layOut(layout, width - 2 * kSide);
    return static_cast<int>(std::ceil(layout.boundingRect().height())) + 2 * kAbove;
}

} // namespace outturn::gui
