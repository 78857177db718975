// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <outturn/services/store_service.h>

#include <QCoreApplication>

#include <stdexcept>

namespace outturn::gui {
namespace {

constexpr int kRounds = 8;

std::filesystem::path inFolder(const QTemporaryDir& folder)
{
    return std::filesystem::path(folder.path().toStdString()) / "sample.outturn";
}

const std::filesystem::path& madeOnce()
{
    static const QTemporaryDir folder;
    static const std::filesystem::path path = [] {
        const auto store = inFolder(folder);
        const auto made = services::initStore(store, {.from = OUTTURN_SAMPLE_PLAN}, systemNow);
        if (!made)
            throw std::runtime_error(made.error().message);
        return store;
    }();
    return path;
}

} // namespace

SampleStore::SampleStore()
    : m_path(inFolder(m_folder))
{
    std::filesystem::copy_file(madeOnce(), m_path);
}

std::unique_ptr<services::Services> openStore(const std::filesystem::path& path, const std::string& user,
                                              const std::string& window)
{
    auto opened = services::Services::open(path, {.user = user, .window = window});
    if (!opened)
        throw std::runtime_error(opened.error().message);
    return std::move(*opened);
}

OpenWindow::OpenWindow(const std::filesystem::path& path, const std::string& user, const std::string& name)
    : services(openStore(path, user, name))
{
    window = std::make_unique<MainWindow>(*services, theme, themeSwitch, prompts, settings);
    window->resize(1440, 900);
    if (!window->start())
        throw std::runtime_error(window->trouble().toStdString());
    window->show();
    window->activateWindow();
    settle();
}

void OpenWindow::settle()
{
    for (int round = 0; round < kRounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace outturn::gui
