// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QDate;
class QDateEdit;
class QListWidget;

namespace outturn::gui {

/// Plain text over several lines.
[[nodiscard]] QLabel* wrappedLabel(const QString& text);

/// A day to be typed or picked: `1 April 2020`.
[[nodiscard]] QDateEdit* dayField(const QDate& day, const QString& name);

/// Lines to choose one of, as high as up to four of them.
[[nodiscard]] QListWidget* choiceList(const QStringList& lines, const QString& name);

/// A sentence on what is wrong, hidden while it is empty.
class RefusalLabel : public QLabel
{
    Q_OBJECT

public:
    explicit RefusalLabel(QWidget* parent = nullptr);
    void tell(const QString& sentence);
};

} // namespace outturn::gui
