// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/user_prompts.h"
#include "gui/shell/main_window.h"
#include "gui/shell/theme_switch.h"
#include "gui/shell/window_settings.h"
#include "gui/theme/theme.h"

#include <outturn/services/services.h>

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <string>

namespace outturn::gui {

/// Answers every question as a test laid down beforehand.
class AnsweringPrompts : public UserPrompts
{
public:
    std::optional<QString> saveFile(const QString&, const QString&, const QString&) override { return file; }
    std::optional<QString> folder(const QString&, const QString&) override { return directory; }
    QStringList openFiles(const QString&, const QString&) override { return files; }
    std::optional<QString> text(const QString&, const QString&, const QString&) override { return line; }
    int choose(const QString&, const QString&, const QStringList&) override { return choice; }
    void tell(const QString&, const QString& message) override { told = message; }

    std::optional<QString> file{};
    std::optional<QString> directory{};
    QStringList files{};
    std::optional<QString> line{};
    int choice{-1};
    QString told{};
};

/// A store with the sample plan, made once a test executable and copied for each test.
class SampleStore
{
public:
    SampleStore();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
};

/// The services on a store that is there already.
[[nodiscard]] std::unique_ptr<services::Services> openStore(const std::filesystem::path& path, const std::string& user,
                                                            const std::string& window);

/// The real window, shown off-screen on a store that is there already.
class OpenWindow
{
public:
    OpenWindow(const std::filesystem::path& path, const std::string& user, const std::string& name);

    /// Handles events until nothing is pending.
    static void settle();

    WindowSettings settings;
    ThemeSwitch themeSwitch{settings};
    ThemeKeeper theme{ThemeKind::Light};
    AnsweringPrompts prompts;
    std::unique_ptr<services::Services> services;
    std::unique_ptr<MainWindow> window;
};

struct OwnStore
{
    SampleStore store;
};

/// The real window on a sample store of its own.
class WindowFixture : public OwnStore, public OpenWindow
{
public:
    WindowFixture()
        : OpenWindow(store.path(), "Analyst", "test")
    {
    }
};

} // namespace outturn::gui
