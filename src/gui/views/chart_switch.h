// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace outturn::gui {

/// Two or three choices side by side of which one holds: chart or table, monthly or 12 months.
class ChartSwitch : public QWidget
{
    Q_OBJECT

public:
    /// `purpose` tells screen readers what is chosen: `Measure`.
    ChartSwitch(const QString& purpose, const QStringList& choices, QWidget* parent = nullptr);

    void setTitles(const QStringList& titles);
    void setChosen(int index);
    [[nodiscard]] int chosen() const;

signals:
    /// A person chose another one.
    void chosenByUser(int index);

private:
    QString m_purpose;
    QButtonGroup* m_group;
};

} // namespace outturn::gui
