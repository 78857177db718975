// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/navigation_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/models/navigation_model.h"
#include "gui/theme/icons.h"
#include "gui/theme/status_mark.h"

#include <QAbstractItemView>
#include <QPainter>

namespace outturn::gui {
namespace {

constexpr int kLineHeight = 29;
constexpr int kHeadingAbove = 14;
constexpr int kHeadingBelow = 6;
constexpr int kTopSpace = 12; // above the first line
constexpr int kMargin = 16;
constexpr int kMark = 15;
constexpr int kBar = 4;

const NavigationRow& rowAt(const QModelIndex& index)
{
    return static_cast<const NavigationModel*>(index.model())->row(index);
}

} // namespace

NavigationDelegate::NavigationDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const NavigationRow& row = rowAt(index);
    const QRectF box = QRectF(option.rect).adjusted(0, index.row() == 0 ? kTopSpace : 0, 0, 0);
    if (row.kind == NavigationRow::Kind::Theme) {
        paintTheme(*painter, box, row);
        return;
    }
    if (row.here)
        painter->fillRect(box, m_theme.colour(ColourRole::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(box, m_theme.colour(ColourRole::Ground));
    if (row.here)
        painter->fillRect(QRectF(box.left(), box.top(), kBar, box.height()), m_theme.colour(ColourRole::Accent));
    paintPlace(*painter, box, row);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, box.adjusted(kBar, 0, -2, 0), 3, m_theme.colour(ColourRole::FocusRing));
}

void NavigationDelegate::paintTheme(QPainter& painter, const QRectF& box, const NavigationRow& row) const
{
    paintParagraph(painter, box.adjusted(kMargin, kHeadingAbove, -kMargin, 0), row.title.toUpper(),
                   m_theme.font(TextSize::Small, true), m_theme.colour(ColourRole::TextSecondary));
}

void NavigationDelegate::paintPlace(QPainter& painter, const QRectF& box, const NavigationRow& row) const
{
    const QRectF mark(box.left() + kMargin, box.center().y() - kMark / 2.0, kMark, kMark);
    if (row.kind == NavigationRow::Kind::Priority)
        paintStatusMark(painter, mark, row.status, m_theme.theme());
    else
        paintLineIcon(painter, mark, row.icon, m_theme.colour(ColourRole::Text));
    const double noteWidth =
        paintLine(painter, box.adjusted(kMargin, 0, -kMargin, 0), row.note, m_theme.font(TextSize::Small),
                  m_theme.colour(ColourRole::TextSecondary), Qt::AlignRight | Qt::AlignVCenter);
    paintLine(painter, box.adjusted(kMargin + kMark + 9, 0, -kMargin - noteWidth, 0), row.title,
              m_theme.font(TextSize::Body, row.here), m_theme.colour(ColourRole::Text));
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const NavigationRow& row = rowAt(index);
    if (row.kind != NavigationRow::Kind::Theme)
        return {0, kLineHeight + (index.row() == 0 ? kTopSpace : 0)};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * kMargin;
    const double text = paragraphHeight(row.title.toUpper(), m_theme.font(TextSize::Small, true), width);
    return {0, kHeadingAbove + static_cast<int>(text) + kHeadingBelow};
}

} // namespace outturn::gui
