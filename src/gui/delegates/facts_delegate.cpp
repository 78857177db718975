// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/facts_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/models/facts_model.h"
#include "gui/theme/status_mark.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

namespace outturn::gui {
namespace {

constexpr int kSide = 14;
constexpr int kAbove = 7;
constexpr int kMark = 15;
constexpr int kTextLeft = kSide + kMark + 9;
constexpr double kDot = 5;

QString saidWords()
{
    return FactsDelegate::tr("✓ said");
}

double textWidth(double width)
{
    return width - kTextLeft - kSide;
}

} // namespace

FactsDelegate::FactsDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void FactsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRectF box(option.rect);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(box, m_theme.colour(chosen || hovered ? ColourRole::AccentSoft : ColourRole::Card));
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.colour(ColourRole::Line));
    paintMark(*painter, QRectF(box.left() + kSide, box.top() + kAbove + 1, kMark, kMark),
              index.data(FactsModel::MarkRole).toInt());
    const bool said = index.data(FactsModel::SaidRole).toBool();
    const QFont font = m_theme.font(TextSize::Body);
    const QRectF room(box.left() + kTextLeft, box.top() + kAbove, textWidth(box.width()), box.height() - 2 * kAbove);
    paintParagraph(*painter, room, index.data().toString(), font,
                   m_theme.colour(said ? ColourRole::TextSecondary : ColourRole::Text));
    if (said) {
        const QFont small = m_theme.font(TextSize::Small, true);
        const double height = QFontMetricsF(small).height();
        paintLine(*painter, QRectF(room.left(), room.bottom() - height, room.width(), height), saidWords(), small,
                  m_theme.colour(ColourRole::StatusGood));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box, 4, m_theme.colour(ColourRole::FocusRing));
    painter->restore();
}

void FactsDelegate::paintMark(QPainter& painter, const QRectF& square, int mark) const
{
    switch (static_cast<FactMark>(mark)) {
    case FactMark::Good:
        return paintStatusMark(painter, square, domain::Status::OnTrack, m_theme.theme());
    case FactMark::Watch:
        return paintStatusMark(painter, square, domain::Status::Watch, m_theme.theme());
    case FactMark::Bad:
        return paintStatusMark(painter, square, domain::Status::NotOnTrack, m_theme.theme());
    case FactMark::Plain:
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(ColourRole::TextSecondary));
    painter.drawEllipse(square.center(), kDot / 2, kDot / 2);
}

QSize FactsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    double height = paragraphHeight(index.data().toString(), m_theme.font(TextSize::Body), textWidth(width));
    if (index.data(FactsModel::SaidRole).toBool())
        height += QFontMetricsF(m_theme.font(TextSize::Small, true)).height() + 2;
    return {0, static_cast<int>(height) + 2 * kAbove + 1};
}

} // namespace outturn::gui
