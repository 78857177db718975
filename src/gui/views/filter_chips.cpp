// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/filter_chips.h"

#include "gui/views/exceptions_flow.h"

#include <QPushButton>

namespace outturn::gui {

FilterChips::FilterChips(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    new ExceptionsFlow(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::show(const std::vector<ChipTexts>& chips)
{
    while (m_buttons.size() < chips.size()) {
        auto* button = new QPushButton(this);
        button->setProperty("kind", "chip");
        button->setCheckable(true);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, index] { emit chipChosen(index); });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton& button = *m_buttons[i];
        button.setVisible(i < chips.size());
        if (i >= chips.size())
            continue;
        // An ampersand would be taken for a shortcut.
        const QString title = QString(chips[i].title).replace(QLatin1Char('&'), QStringLiteral("&&"));
        button.setText(tr("%1  %2").arg(title).arg(chips[i].count));
        button.setChecked(chips[i].chosen);
        button.setAccessibleName(tr("%1, %2: %3").arg(accessibleName(), chips[i].title).arg(chips[i].count));
    }
}

} // namespace outturn::gui
