// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace outturn::gui {

class ThemeKeeper;

/// The window's lowest line: which store, what is in it, and what was kept when.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(ThemeKeeper& theme, QWidget* parent = nullptr);

    void setStore(const QString& name, const QString& path);
    void setContent(const QString& words);
    void setSaved(const QString& words);

private:
    QLabel* m_store;
    QLabel* m_content;
    QLabel* m_saved;
};

} // namespace outturn::gui
