// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_switch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace outturn::gui {
namespace {

QString placeOf(qsizetype index, qsizetype count)
{
    if (index == 0)
        return QStringLiteral("first");
    return index == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

ChartSwitch::ChartSwitch(const QString& purpose, const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("place", placeOf(i, choices.size()));
        m_group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    setTitles(choices);
    setChosen(0);
    connect(m_group, &QButtonGroup::idClicked, this, &ChartSwitch::chosenByUser);
}

void ChartSwitch::setTitles(const QStringList& titles)
{
    for (auto* button : m_group->buttons()) {
        const QString& title = titles.at(m_group->id(button));
        if (button->text() != title)
            button->setText(title);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(m_purpose, title));
    }
}

void ChartSwitch::setChosen(int index)
{
    m_group->button(index)->setChecked(true);
}

int ChartSwitch::chosen() const
{
    return m_group->checkedId();
}

} // namespace outturn::gui
