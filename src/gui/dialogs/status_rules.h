// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;

namespace outturn::gui {

/// Which rule proposed a status, and on demand all of them in their order.
class StatusRules : public QWidget
{
    Q_OBJECT

public:
    StatusRules(const QString& fired, const std::vector<StatusRuleTexts>& rules, ThemeKeeper& theme,
                QWidget* parent = nullptr);

private:
    void fill(const std::vector<StatusRuleTexts>& rules, ThemeKeeper& theme);
    void showAll(bool shown);

    QTableWidget* m_table;
    QPushButton* m_more;
};

} // namespace outturn::gui
