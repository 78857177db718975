// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace outturn::gui {

class ThemeKeeper;

/// What is shown while no store is open: what Outturn is, and the two ways to begin.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const ThemeKeeper& theme);

    /// Why the store that was asked for is not open; empty = nothing went wrong.
    void setTrouble(const QString& sentence);

signals:
    void openRequested();
    void sampleRequested();

private:
    QLabel* m_trouble;
};

} // namespace outturn::gui
