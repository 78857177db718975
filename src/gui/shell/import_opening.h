// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/import_dialog.h"

#include <QObject>
#include <QPointer>

namespace outturn::gui {

/// Opens the import wizard over a window: when asked, and when files are dropped on it. Everything given must outlive
/// it.
class ImportOpening : public QObject
{
    Q_OBJECT

public:
    ImportOpening(services::Services& services, ThemeKeeper& theme, UserPrompts& prompts, QWidget& window);

    /// Files go to the wizard that is open already, where there is one.
    void open(const QStringList& files = {});

signals:
    /// Figures were loaded: what the window shows is old.
    void imported();
    void panelChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    services::Services& m_services;
    ThemeKeeper& m_theme;
    UserPrompts& m_prompts;
    QWidget& m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace outturn::gui
