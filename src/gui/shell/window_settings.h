// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_location.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace outturn::gui {

/// Which theme a person asked for.
enum class ThemeChoice { System, Light, Dark };

/// What the window remembers from one day to the next, for this user on this machine.
class WindowSettings
{
public:
    /// Remembers nothing: for pictures and measurements that must not depend on, or change, anybody's settings.
    WindowSettings();
    /// Keeps its values in `settings`.
    explicit WindowSettings(std::unique_ptr<QSettings> settings);
    ~WindowSettings();
    WindowSettings(const WindowSettings&) = delete;
    WindowSettings& operator=(const WindowSettings&) = delete;

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray splitter() const;
    void setSplitter(const QByteArray& state);
    [[nodiscard]] ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    /// Empty where nobody has given one.
    [[nodiscard]] QString userName() const;
    void setUserName(const QString& name);
    /// Path of the store that was open last; empty at first.
    [[nodiscard]] QString lastStore() const;
    void setLastStore(const QString& path);
    /// Where in a store the window was; nothing where it was never open.
    [[nodiscard]] std::optional<Location> location(const QString& store) const;
    void setLocation(const QString& store, const Location& location);
    /// How an indicator of a store was last charted, in its parts; empty where nobody chose.
    [[nodiscard]] QStringList chartChoice(const QString& store, const QString& indicator) const;
    void setChartChoice(const QString& store, const QString& indicator, const QStringList& parts);
    /// The folder that is watched for new spreadsheets; empty while none is.
    [[nodiscard]] QString watchedFolder() const;
    void setWatchedFolder(const QString& folder);
    /// What tells the files there that need not be offered.
    [[nodiscard]] QStringList seenFiles() const;
    void setSeenFiles(const QStringList& stamps);

private:
    [[nodiscard]] QVariant value(const QString& key) const;
    void setValue(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace outturn::gui
