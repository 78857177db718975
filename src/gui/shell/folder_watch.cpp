// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/folder_watch.h"

#include "gui/shell/window_settings.h"

#include <outturn/services/services.h>
#include <outturn/services/store_service.h>
#include <outturn/services/watch_service.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace outturn::gui {
namespace {

constexpr std::chrono::milliseconds kQuiet{1500};

QFileInfoList spreadsheetsIn(const QString& folder)
{
    static const QStringList kNames{QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.csv"),
                                    QStringLiteral("*.tsv")};
    QFileInfoList files = QDir(folder).entryInfoList(kNames, QDir::Files | QDir::Readable, QDir::Name);
    // What office programs leave beside a file that is open.
    files.removeIf([](const QFileInfo& file) {
        return file.fileName().startsWith(QLatin1String("~$")) || file.fileName().startsWith(QLatin1String(".~"));
    });
    return files;
}

QString stampOf(const QFileInfo& file)
{
    return QStringLiteral("%1|%2|%3")
        .arg(file.fileName())
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

std::filesystem::path pathOf(const QString& file)
{
    return {file.toStdU16String()};
}

} // namespace

FolderWatch::FolderWatch(services::Services& services, WindowSettings& settings, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kQuiet);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_timer.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_timer.start(); });
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::resume()
{
    m_folder = m_settings.watchedFolder();
    const QStringList seen = m_settings.seenFiles();
    m_seen = QSet<QString>(seen.begin(), seen.end());
    begin();
}

void FolderWatch::watch(const QString& folder)
{
    m_folder = folder;
    m_settings.setWatchedFolder(folder);
    m_seen.clear();
    m_offered.clear();
    for (const QFileInfo& file : folder.isEmpty() ? QFileInfoList{} : spreadsheetsIn(folder))
        m_seen.insert(stampOf(file));
    m_settings.setSeenFiles(m_seen.values());
    begin();
}

void FolderWatch::begin()
{
    if (const QStringList watched = m_watcher.directories() + m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_timer.stop();
    m_stamps.clear();
    m_unmatched.clear();
    if (m_folder.isEmpty())
        return;
    if (!m_watcher.addPath(m_folder))
        return emit failed(
            tr("The folder “%1” cannot be watched for new spreadsheets: see whether it is still there, or "
               "choose another one in the menu.")
                .arg(m_folder));
    m_timer.start();
}

void FolderWatch::look()
{
    bool waiting = false;
    const auto before = m_unmatched.size();
    for (const QFileInfo& file : spreadsheetsIn(m_folder)) {
        const QString stamp = stampOf(file);
        const QString path = file.absoluteFilePath();
        // The folder's own signal does not tell of a file that is written over.
        if (!m_watcher.files().contains(path))
            m_watcher.addPath(path);
        if (m_seen.contains(stamp) || file.size() == 0)
            continue;
        // One that grew since the last look is still being written.
        if (std::exchange(m_stamps[path], stamp) != stamp) {
            waiting = true;
            continue;
        }
        m_seen.insert(stamp);
        m_unmatched.append(path);
    }
    if (m_unmatched.size() > before)
        match();
    if (waiting)
        m_timer.start();
}

// What an earlier thread left undone is done by the next one.
void FolderWatch::match()
{
    const auto tell = [this](const QString& file, const QString& profile) {
        QMetaObject::invokeMethod(
            this, [this, file, profile] { adopt(file, profile); }, Qt::QueuedConnection);
    };
    m_matching = std::jthread([tell, files = m_unmatched, store = m_services.store().path(),
                               session = m_services.session()](const std::stop_token& stop) {
        const auto services = services::Services::open(store, session);
        for (const QString& file : files) {
            if (!services || stop.stop_requested())
                return;
            const auto profile = (*services)->watch().profileFor(pathOf(file));
            tell(file, profile && *profile ? QString::fromStdString(**profile) : QString());
        }
    });
}

void FolderWatch::adopt(const QString& file, const QString& profile)
{
    if (m_unmatched.removeAll(file) == 0 || profile.isEmpty())
        return;
    m_offered[file] = profile;
    QStringList files;
    QStringList profiles;
    for (const auto& [path, name] : m_offered) {
        files.append(path);
        if (!profiles.contains(name))
            profiles.append(name);
    }
    emit filesOffered(files, profiles);
}

void FolderWatch::dismiss(const QStringList& files)
{
    for (const QString& file : files)
        m_offered.erase(file);
    QStringList kept;
    for (const QFileInfo& file : spreadsheetsIn(m_folder)) {
        if (m_seen.contains(stampOf(file)) && !m_offered.contains(file.absoluteFilePath()))
            kept.append(stampOf(file));
    }
    m_settings.setSeenFiles(kept);
}

} // namespace outturn::gui
