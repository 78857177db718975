// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/import_opening.h"

#include <QDragEnterEvent>

namespace outturn::gui {

ImportOpening::ImportOpening(services::Services& services, ThemeKeeper& theme, UserPrompts& prompts, QWidget& window)
    : QObject(&window)
    , m_services(services)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void ImportOpening::open(const QStringList& files)
{
    if (m_dialog) {
        m_dialog->addFiles(files);
        m_dialog->raise();
        return;
    }
    m_dialog = new ImportDialog(m_services, files, m_theme, m_prompts, &m_window);
    connect(m_dialog, &ImportDialog::imported, this, &ImportOpening::imported);
    connect(m_dialog, &ImportDialog::panelChosen, this, &ImportOpening::panelChosen);
    m_dialog->open();
}

bool ImportOpening::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = droppedFiles(*drop);
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        open(files);
    return true;
}

} // namespace outturn::gui
