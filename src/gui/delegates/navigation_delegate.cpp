// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/navigation_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/models/navigation_model.h"
#include "gui/theme/icons.h"
#include "gui/theme/status_mark.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kLineHeight = 29;
constexpr int kHeadingAbove = 14;
constexpr int kHeadingBelow = 6;
constexpr int kTopSpace = 12; // above the first line
constexpr int kMargin = 16;
constexpr int kMark = 15;
constexpr int kBar = 4;
constexpr int kTextLeft = kMargin + kMark + 9;
constexpr int kTwoLineAir = 8; // above and below a title of two lines

/// How wide the titles of places are in a pane; a note takes the end of it.
double titleWidth(double paneWidth, double noteWidth)
{
    return paneWidth - kTextLeft - kMargin - noteWidth;
}

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
    const QFont font = m_theme.font(TextSize::Body, row.here);
    const QRectF text(box.left() + kTextLeft, box.top(), titleWidth(box.width(), noteWidth), box.height());
    const double high = paragraphHeight(row.title, font, text.width());
    if (high < kLineHeight)
        paintLine(painter, text, row.title, font, m_theme.colour(ColourRole::Text));
    else
        paintParagraph(painter, text.adjusted(0, (box.height() - high) / 2, 0, 0), row.title, font,
                       m_theme.colour(ColourRole::Text));
}

double NavigationDelegate::noteWidthOf(const NavigationRow& row) const
{
    return QFontMetricsF(m_theme.font(TextSize::Small)).horizontalAdvance(row.note);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const NavigationRow& row = rowAt(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (row.kind != NavigationRow::Kind::Theme) {
        // As high as in bold, so that nothing moves when a place is chosen.
        const double text =
            paragraphHeight(row.title, m_theme.font(TextSize::Body, true), titleWidth(width, noteWidthOf(row)));
        return {0, std::max(kLineHeight, static_cast<int>(text) + kTwoLineAir) + (index.row() == 0 ? kTopSpace : 0)};
    }
    const double text = paragraphHeight(row.title.toUpper(), m_theme.font(TextSize::Small, true), width - 2 * kMargin);
    return {0, kHeadingAbove + static_cast<int>(text) + kHeadingBelow};
}

} // namespace outturn::gui
