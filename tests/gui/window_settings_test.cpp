// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/window_settings.h"

#include "support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace outturn;
using namespace outturn::gui;

namespace {

const Location kPlace{.page = Page::Priority,
                      .priority = domain::PrioritySlug("road-safety"),
                      .outcome = domain::OutcomeSlug("road-safety.ksi"),
                      .quarter = domain::Period::quarter(2021, 2)};

std::unique_ptr<QSettings> settingsIn(const QTemporaryDir& folder)
{
    return std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
}

} // namespace

TEST_CASE("what a window remembers is there the next day", "[gui]")
{
    const QTemporaryDir folder;
    const QString store = QStringLiteral("/data/a.outturn");
    {
        WindowSettings settings(settingsIn(folder));
        settings.setThemeChoice(ThemeChoice::Dark);
        settings.setUserName(QStringLiteral("Analyst"));
        settings.setLastStore(store);
        settings.setLocation(store, kPlace);
    }
    const WindowSettings settings(settingsIn(folder));

    CHECK(settings.themeChoice() == ThemeChoice::Dark);
    CHECK(settings.userName() == QStringLiteral("Analyst"));
    CHECK(settings.lastStore() == store);
    CHECK(settings.location(store) == kPlace);
}

TEST_CASE("each store has its own place", "[gui]")
{
    const QTemporaryDir folder;
    WindowSettings settings(settingsIn(folder));
    settings.setLocation(QStringLiteral("/data/a.outturn"), kPlace);

    CHECK_FALSE(settings.location(QStringLiteral("/data/b.outturn")));
}

TEST_CASE("settings without a home remember nothing", "[gui]")
{
    WindowSettings settings;
    settings.setUserName(QStringLiteral("Analyst"));
    settings.setLocation(QStringLiteral("/data/a.outturn"), kPlace);

    CHECK(settings.userName().isEmpty());
    CHECK_FALSE(settings.location(QStringLiteral("/data/a.outturn")));
    CHECK(settings.themeChoice() == ThemeChoice::System);
}
