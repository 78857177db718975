// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/charting/chart_spec.h>

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace outturn::gui {

class UserPrompts;

/// What can be done with a chart besides looking at it: a menu, and the same by keys within `owner`.
class ChartActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `owner`.
    ChartActions(QWidget& owner, ThemeKeeper& theme, UserPrompts& prompts);

    void setChart(std::shared_ptr<const charting::ChartSpec> chart);
    void setExpectedShown(bool shown);
    [[nodiscard]] QMenu& menu() { return *m_menu; }

signals:
    void tableToggled();
    void explanationAsked();
    void aboutAsked();
    void expectedToggled(bool shown);
    void zoomAsked(double factor);
    void zoomResetAsked();

private:
    void copyTable() const;
    void copyPicture() const;
    void savePicture();
    void saveDrawing();
    void save(const QString& title, const QString& suffix, const QString& filter, const QByteArray& content);
    void addAction(const QString& text, const QKeySequence& key, const std::function<void()>& handler);

    QWidget& m_owner;
    ThemeKeeper& m_theme;
    UserPrompts& m_prompts;
    QMenu* m_menu;
    QAction* m_expected;
    std::shared_ptr<const charting::ChartSpec> m_chart;
};

} // namespace outturn::gui
