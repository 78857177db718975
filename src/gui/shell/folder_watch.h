// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>
#include <thread>

class QFileInfo;

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class WindowSettings;

/// Watches a folder for spreadsheets that fit a mapping profile, and tells of them; never loads one.
///
/// Off until somebody names a folder. A file is looked at once nothing was written to it for a while. Files that were
/// there when the folder was named, and those dismissed, are not told of unless they change. What a file fits is found
/// on a thread of its own.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    /// `services` and `settings` must outlive it.
    FolderWatch(services::Services& services, WindowSettings& settings, QObject* parent = nullptr);
    ~FolderWatch() override;

    /// Goes on watching the folder that the settings remember.
    void resume();
    /// Watches another folder from now on; an empty one ends it.
    void watch(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// These files are not told of again as they are now.
    void dismiss(const QStringList& files);
    /// How long a file must stay as it is before it counts as written.
    void setQuiet(std::chrono::milliseconds quiet) { m_timer.setInterval(quiet); }

signals:
    /// Files that were written and fit a profile; all that wait, each time one is added.
    void filesOffered(const QStringList& files, const QStringList& profiles);
    /// The folder cannot be watched: a sentence.
    void failed(const QString& sentence);

private:
    void look();
    void match();
    /// Nothing is offered where the file fits no profile.
    void adopt(const QString& file, const QString& profile);
    void begin();

    services::Services& m_services;
    WindowSettings& m_settings;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    std::map<QString, QString> m_stamps;  ///< size and moment of each file when it was last looked at
    QStringList m_unmatched;              ///< written, and not yet held against the profiles
    QSet<QString> m_seen;                 ///< stamps of files that need not be told of
    std::map<QString, QString> m_offered; ///< profile by file
    std::jthread m_matching;              ///< last: it ends before what it tells
};

} // namespace outturn::gui
