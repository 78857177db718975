// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace outturn::gui {

class Actions;
class ThemeKeeper;

/// Name, plan, search, quarter and user, at the top of the window.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(ThemeKeeper& theme, QWidget* parent = nullptr);

    void setPlan(const QString& title);
    void setQuarter(const QString& title);
    void setUser(const QString& name);
    /// Filled by whoever owns the window, before they open.
    [[nodiscard]] QMenu& quarterMenu() { return *m_quarterMenu; }
    [[nodiscard]] QMenu& userMenu() { return *m_userMenu; }
    /// Where the palette opens, in this widget's coordinates.
    [[nodiscard]] QRect searchBox() const;

signals:
    void searchRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintIcons();
    void elidePlan();

    ThemeKeeper& m_theme;
    QString m_planTitle;
    QLabel* m_name;
    QLabel* m_plan;
    QPushButton* m_search;
    QPushButton* m_quarter;
    QPushButton* m_user;
    QMenu* m_quarterMenu;
    QMenu* m_userMenu;
};

} // namespace outturn::gui
