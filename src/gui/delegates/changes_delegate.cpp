// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/changes_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/models/changes_model.h"
#include "gui/theme/status_mark.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace outturn::gui {
namespace {

using Kind = ChangeRowTexts::Kind;

constexpr int kTitleHeight = 34;
constexpr int kTitleBelow = 8;
constexpr int kGroupHeight = 44;
constexpr int kSide = 14;
constexpr int kAbove = 9;
constexpr int kMark = 15;
constexpr int kMarkRoom = kMark + 9;
constexpr int kMoreHeight = 36;
constexpr double kTitleShare = 0.24; // of a line's width
constexpr int kTitleMost = 260;
constexpr int kGap = 16;

/// Where a line's two texts stand.
struct Columns
{
    double title;
    double text;
    double textWidth;
};

Columns columnsOf(double width)
{
    const double title = std::min<double>(kTitleMost, width * kTitleShare);
    const double text = kSide + kMarkRoom + title + kGap;
    return {title, text, width - text - kSide};
}

} // namespace

ChangesDelegate::ChangesDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ChangesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ChangeRowTexts& row = static_cast<const ChangesModel*>(index.model())->row(index);
    const QRectF box(option.rect);
    painter->save();
    if (row.kind == Kind::Title) {
        paintTitle(*painter, box, row);
    } else if (row.kind == Kind::Group) {
        paintGroup(*painter, box, row);
    } else {
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && row.kind != Kind::Nothing;
        painter->fillRect(box, m_theme.colour(hovered ? ColourRole::AccentSoft : ColourRole::Card));
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.colour(ColourRole::Line));
        paintLineRow(*painter, box, row);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(*painter, box, 4, m_theme.colour(ColourRole::FocusRing));
    }
    painter->restore();
}

void ChangesDelegate::paintTitle(QPainter& painter, const QRectF& box, const ChangeRowTexts& row) const
{
    paintLine(painter, QRectF(box.left(), box.top(), box.width(), kTitleHeight), row.title,
              m_theme.font(TextSize::Title, true), m_theme.colour(ColourRole::Text));
    paintParagraph(painter, box.adjusted(0, kTitleHeight, 0, 0), row.text, m_theme.font(TextSize::Body),
                   m_theme.colour(ColourRole::TextSecondary));
}

void ChangesDelegate::paintGroup(QPainter& painter, const QRectF& box, const ChangeRowTexts& row) const
{
    const QRectF line = box.adjusted(0, 12, 0, -4);
    const double width =
        paintLine(painter, line, row.title, m_theme.font(TextSize::Subheading, true), m_theme.colour(ColourRole::Text));
    paintLine(painter, line.adjusted(width + 8, 0, 0, 0), row.text, m_theme.font(TextSize::Body),
              m_theme.colour(ColourRole::TextSecondary));
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.colour(ColourRole::Line));
}

void ChangesDelegate::paintLineRow(QPainter& painter, const QRectF& box, const ChangeRowTexts& row) const
{
    if (row.kind != Kind::Line) {
        const bool isLink = row.kind == Kind::More;
        paintParagraph(painter, box.adjusted(kSide, kAbove, -kSide, 0), isLink ? row.title : row.text,
                       m_theme.font(TextSize::Body, isLink),
                       m_theme.colour(isLink ? ColourRole::Accent : ColourRole::TextSecondary));
        return;
    }
    const Columns columns = columnsOf(box.width());
    const double top = box.top() + kAbove;
    if (row.status)
        paintStatusMark(painter, QRectF(box.left() + kSide, top, kMark, kMark), *row.status, m_theme.theme());
    const double left = row.status ? kSide + kMarkRoom : kSide;
    const double titleWidth = columns.title + kMarkRoom - (left - kSide);
    paintParagraph(painter, QRectF(box.left() + left, top, titleWidth, box.height()), row.title,
                   m_theme.font(TextSize::Body, true), m_theme.colour(ColourRole::Text));
    paintParagraph(painter, QRectF(box.left() + columns.text, top, columns.textWidth, box.height()), row.text,
                   m_theme.font(TextSize::Body), m_theme.colour(ColourRole::Text));
}

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ChangeRowTexts& row = static_cast<const ChangesModel*>(index.model())->row(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    const QFont body = m_theme.font(TextSize::Body);
    const auto rowOf = [](double text) { return static_cast<int>(text) + 2 * kAbove; };
    switch (row.kind) {
    case Kind::Title:
        return {0, kTitleHeight + static_cast<int>(paragraphHeight(row.text, body, width)) + kTitleBelow};
    case Kind::Group:
        return {0, kGroupHeight};
    case Kind::More:
        return {0, kMoreHeight};
    case Kind::Nothing:
        return {0, rowOf(paragraphHeight(row.text, body, width - 2 * kSide))};
    case Kind::Line:
        break;
    }
    const Columns columns = columnsOf(width);
    const double titleWidth = columns.title + (row.status ? 0 : kMarkRoom);
    const double title = paragraphHeight(row.title, m_theme.font(TextSize::Body, true), titleWidth);
    return {0, rowOf(std::max(title, paragraphHeight(row.text, body, columns.textWidth)))};
}

} // namespace outturn::gui
