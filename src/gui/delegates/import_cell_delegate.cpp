// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/import_cell_delegate.h"

#include "gui/models/import_sheet_model.h"
#include "gui/presenters/import_words.h"

#include <QPainter>

namespace outturn::gui {
namespace {

constexpr int kMargin = 6;
constexpr int kSignRoom = 15;
constexpr int kFocusWidth = 2;

} // namespace

ColourRole cellGround(services::CellRole role)
{
    switch (role) {
    case services::CellRole::Title:
    case services::CellRole::Note:
        return ColourRole::StatusWatchSoft;
    case services::CellRole::Header:
    case services::CellRole::Period:
        return ColourRole::AccentSoft;
    case services::CellRole::Area:
    case services::CellRole::Label:
        return ColourRole::StatusGoodSoft;
    case services::CellRole::Missing:
    case services::CellRole::Flag:
        return ColourRole::StatusBadSoft;
    case services::CellRole::Total:
        return ColourRole::StatusNoneSoft;
    case services::CellRole::NotRead:
    case services::CellRole::Value:
        break;
    }
    return ColourRole::Card;
}

ImportCellDelegate::ImportCellDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ImportCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto role = static_cast<services::CellRole>(index.data(ImportSheetModel::CellRoleRole).toInt());
    painter->save();
    painter->fillRect(option.rect, m_theme.colour(cellGround(role)));
    QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (const QString sign = cellRoleSign(role); !sign.isEmpty()) {
        painter->setFont(m_theme.font(TextSize::Small, true));
        painter->setPen(m_theme.colour(ColourRole::TextSecondary));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, sign);
        box.setLeft(box.left() + kSignRoom);
    }
    painter->setFont(m_theme.font(TextSize::Body));
    const bool quiet = role == services::CellRole::NotRead;
    painter->setPen(m_theme.colour(quiet ? ColourRole::TextSecondary : ColourRole::Text));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text = index.data().toString().simplified();
    painter->drawText(box, static_cast<int>(alignment | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    if (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)) {
        painter->setPen(QPen(m_theme.colour(ColourRole::FocusRing), kFocusWidth));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace outturn::gui
