// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/palette_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/models/palette_model.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace outturn::gui {
namespace {

constexpr int kMargin = 12;
constexpr int kIcon = 16;
constexpr int kLineHeight = 44;
constexpr int kHeadingHeight = 28;

const PaletteRow& rowAt(const QModelIndex& index)
{
    return static_cast<const PaletteModel*>(index.model())->row(index);
}

} // namespace

PaletteDelegate::PaletteDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteRow& row = rowAt(index);
    const QRectF box = QRectF(option.rect).adjusted(kMargin, 0, -kMargin, 0);
    const QFont small = m_theme.font(TextSize::Small, row.heading);
    const QColor quiet = m_theme.colour(ColourRole::TextSecondary);
    if (row.heading) {
        paintLine(*painter, box.adjusted(0, 6, 0, 0), row.title.toUpper(), small, quiet);
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.colour(ColourRole::AccentSoft));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                          m_theme.colour(ColourRole::Accent));
    }
    const QRectF icon(box.left() + 2, box.top() + 7, kIcon, kIcon);
    paintLineIcon(*painter, icon, row.icon, quiet);
    const double left = kIcon + 12;
    const bool single = row.context.isEmpty();
    const QRectF first(box.left() + left, box.top() + (single ? 12 : 4), box.width() - left, 20);
    paintLine(*painter, first, row.title, m_theme.font(TextSize::Body, true), m_theme.colour(ColourRole::Text));
    if (!single)
        paintLine(*painter, first.translated(0, 18), row.context, small, quiet);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, rowAt(index).heading ? kHeadingHeight : kLineHeight};
}

} // namespace outturn::gui
