// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/window_settings.h"

#include <outturn/domain/period_text.h>

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace outturn::gui {
namespace {

// A path holds separators that mean groups in settings.
QString storeKey(const QString& store)
{
    const auto digest = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.left(16));
}

QString locationKey(const QString& store)
{
    return QStringLiteral("locations/%1").arg(storeKey(store));
}

QString chartKey(const QString& store, const QString& indicator)
{
    return QStringLiteral("charts/%1/%2").arg(storeKey(store), indicator);
}

} // namespace

WindowSettings::WindowSettings() = default;

WindowSettings::WindowSettings(std::unique_ptr<QSettings> settings)
    : m_settings(std::move(settings))
{
}

WindowSettings::~WindowSettings() = default;

QString WindowSettings::watchedFolder() const
{
    return value(QStringLiteral("watch/folder")).toString();
}

void WindowSettings::setWatchedFolder(const QString& folder)
{
    setValue(QStringLiteral("watch/folder"), folder);
}

QStringList WindowSettings::seenFiles() const
{
    return value(QStringLiteral("watch/seen")).toStringList();
}

void WindowSettings::setSeenFiles(const QStringList& stamps)
{
    setValue(QStringLiteral("watch/seen"), stamps);
}

QVariant WindowSettings::value(const QString& key) const
{
    return m_settings ? m_settings->value(key) : QVariant();
}

void WindowSettings::setValue(const QString& key, const QVariant& value)
{
    if (m_settings)
        m_settings->setValue(key, value);
}

QByteArray WindowSettings::geometry() const
{
    return value(QStringLiteral("window/geometry")).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray WindowSettings::splitter() const
{
    return value(QStringLiteral("window/splitter")).toByteArray();
}

void WindowSettings::setSplitter(const QByteArray& state)
{
    setValue(QStringLiteral("window/splitter"), state);
}

ThemeChoice WindowSettings::themeChoice() const
{
    const QString name = value(QStringLiteral("window/theme")).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void WindowSettings::setThemeChoice(ThemeChoice choice)
{
    const QString name = choice == ThemeChoice::Light ? QStringLiteral("light")
        : choice == ThemeChoice::Dark                 ? QStringLiteral("dark")
                                                      : QStringLiteral("system");
    setValue(QStringLiteral("window/theme"), name);
}

QString WindowSettings::userName() const
{
    return value(QStringLiteral("user/name")).toString();
}

void WindowSettings::setUserName(const QString& name)
{
    setValue(QStringLiteral("user/name"), name);
}

QString WindowSettings::lastStore() const
{
    return value(QStringLiteral("store/last")).toString();
}

void WindowSettings::setLastStore(const QString& path)
{
    setValue(QStringLiteral("store/last"), path);
}

std::optional<Location> WindowSettings::location(const QString& store) const
{
    const QStringList parts = value(locationKey(store)).toStringList();
    if (parts.size() != 3)
        return std::nullopt;
    const auto quarter = domain::parsePeriod(parts[0].toStdString());
    if (!quarter)
        return std::nullopt;
    return Location{.page = parts[1].isEmpty() ? Page::Overview : Page::Priority,
                    .priority = domain::PrioritySlug(parts[1].toStdString()),
                    .outcome = domain::OutcomeSlug(parts[2].toStdString()),
                    .quarter = *quarter};
}

void WindowSettings::setLocation(const QString& store, const Location& location)
{
    setValue(locationKey(store),
             QStringList{QString::fromStdString(domain::periodKey(location.quarter)),
                         QString::fromStdString(location.priority.text()),
                         QString::fromStdString(location.outcome.text())});
}

QStringList WindowSettings::chartChoice(const QString& store, const QString& indicator) const
{
    return value(chartKey(store, indicator)).toStringList();
}

void WindowSettings::setChartChoice(const QString& store, const QString& indicator, const QStringList& parts)
{
    setValue(chartKey(store, indicator), parts);
}

} // namespace outturn::gui
