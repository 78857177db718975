// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/dialog_parts.h"

#include "gui/theme/theme.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QListWidget>
#include <QShortcut>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr qsizetype kMostLines = 4;
constexpr int kLinePadding = 8;
constexpr int kNameWidth = 140; // so that fields of two grids stand under each other
constexpr int kShortestField = 12; // letters that a field shows at least

} // namespace

QLabel* wrappedLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QDateEdit* dayField(const QDate& day, const QString& name)
{
    auto* field = new QDateEdit(day);
    field->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    field->calendarWidget()->setAccessibleName(name);
    return field;
}

QListWidget* choiceList(const QStringList& lines, const QString& name)
{
    auto* list = new QListWidget;
    list->addItems(lines);
    list->setAccessibleName(name);
    list->setProperty("kind", QStringLiteral("field"));
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int line = list->fontMetrics().height() + kLinePadding;
    list->setFixedHeight(static_cast<int>(std::clamp<qsizetype>(lines.size(), 1, kMostLines)) * line
                         + 2 * kLinePadding);
    return list;
}

void setUpFieldGrid(QGridLayout& grid)
{
    grid.setContentsMargins(0, 0, 0, 0);
    grid.setHorizontalSpacing(2 * Theme::kGrid);
    grid.setVerticalSpacing(Theme::kGrid + 2);
    grid.setColumnMinimumWidth(0, kNameWidth);
    grid.setColumnStretch(1, 1);
}

void keepNarrow(QComboBox& box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(kShortestField);
}

void onEnter(QWidget& part, const std::function<void()>& handler)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, &part, nullptr, nullptr, Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &part, handler);
    }
}

RefusalLabel::RefusalLabel(QWidget* parent)
    : QLabel(parent)
{
    setProperty("kind", QStringLiteral("noticeBad"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(6);
    setAccessibleName(tr("Why nothing was changed"));
    hide();
}

void RefusalLabel::tell(const QString& sentence)
{
    setText(sentence);
    setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace outturn::gui
