// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/folder_watch.h"

#include <QFrame>
#include <QStringList>

class QLabel;

namespace outturn::gui {

class UserPrompts;

/// Offers files of a watched folder that fit a mapping profile, above the page; hidden while there is none.
class WatchBar : public QFrame
{
    Q_OBJECT

public:
    WatchBar(services::Services& services, WindowSettings& settings, UserPrompts& prompts, QWidget* parent = nullptr);

    /// Asks which folder is to be watched, or whether that is to end.
    void chooseFolder();
    [[nodiscard]] FolderWatch& watch() { return m_watch; }

signals:
    /// Somebody wants to look at these files before they are imported.
    void reviewAsked(const QStringList& files);
    void failed(const QString& sentence);

private:
    void offer(const QStringList& files, const QStringList& profiles);
    void settle();

    UserPrompts& m_prompts;
    FolderWatch m_watch;
    QLabel* m_sentence;
    QStringList m_files;
};

} // namespace outturn::gui
