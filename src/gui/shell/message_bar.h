// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace outturn::gui {

/// A sentence about something that went wrong, above the page, until it is dismissed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void tell(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_sentence;
};

} // namespace outturn::gui
