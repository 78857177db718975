// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/matrix_delegate.h"

#include "gui/delegates/matrix_marks.h"
#include "gui/delegates/text_painting.h"
#include "gui/models/matrix_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace outturn::gui {
namespace {

constexpr int kSide = 4;
constexpr int kAbove = 3;
constexpr int kMark = 14;
constexpr int kTextLeft = kMark + 5;

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
    paintParagraph(*painter, inner.adjusted(kTextLeft, 0, 0, 0), item.name, m_theme.font(TextSize::Small),
                   m_theme.colour(hovered ? ColourRole::Accent : ColourRole::Text));
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
    const double text = paragraphHeight(name, m_theme.font(TextSize::Small), width - 2 * kSide - kTextLeft);
    return static_cast<int>(text) + 2 * kAbove;
}

} // namespace outturn::gui
