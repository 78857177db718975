// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <functional>

class QComboBox;
class QDate;
class QDateEdit;
class QGridLayout;
class QListWidget;

namespace outturn::gui {

/// Plain text over several lines.
[[nodiscard]] QLabel* wrappedLabel(const QString& text);

/// A day to be typed or picked: `1 April 2020`.
[[nodiscard]] QDateEdit* dayField(const QDate& day, const QString& name);

/// Lines to choose one of, as high as up to four of them.
[[nodiscard]] QListWidget* choiceList(const QStringList& lines, const QString& name);

/// Enter on the part does that, and does not press the dialog's default button.
void onEnter(QWidget& part, const std::function<void()>& handler);

/// Names on the left, fields on the right as wide as there is room.
void setUpFieldGrid(QGridLayout& grid);

/// Long choices do not make the field wider.
void keepNarrow(QComboBox& box);

/// A sentence on what is wrong, hidden while it is empty.
class RefusalLabel : public QLabel
{
    Q_OBJECT

public:
    explicit RefusalLabel(QWidget* parent = nullptr);
    void tell(const QString& sentence);
};

} // namespace outturn::gui
