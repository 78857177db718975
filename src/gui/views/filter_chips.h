// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/exceptions_texts.h"

#include <QWidget>

class QPushButton;

namespace outturn::gui {

/// Filters in a row, one of them chosen.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(const QString& name, QWidget* parent = nullptr);

    void show(const std::vector<ChipTexts>& chips);

signals:
    void chipChosen(int index);

private:
    std::vector<QPushButton*> m_buttons;
};

} // namespace outturn::gui
