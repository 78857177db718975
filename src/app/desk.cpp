// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "gui/theme/icons.h"

#include <outturn/base/platform.h>
#include <outturn/services/store_service.h>

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>

#include <filesystem>

namespace outturn::app {
namespace {

constexpr const char* kSampleName = "northamptonshire.outturn";

std::filesystem::path pathOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return {std::u8string(reinterpret_cast<const char8_t*>(utf8.constData()), static_cast<std::size_t>(utf8.size()))};
}

std::unique_ptr<QSettings> userSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Outturn"),
                                       QStringLiteral("outturn"));
}

services::Session sessionOf(const gui::WindowSettings& settings)
{
    const QString chosen = settings.userName();
    // Two windows of one person must not overwrite each other's drafts.
    const QString window = QStringLiteral("%1-%2").arg(QSysInfo::machineHostName()).arg(QApplication::applicationPid());
    return {.user = chosen.isEmpty() ? platform::userName() : chosen.toStdString(), .window = window.toStdString()};
}

} // namespace

Desk::Desk()
    : m_settings(userSettings())
    , m_themeSwitch(m_settings)
    , m_theme(m_themeSwitch.kind())
{
    QApplication::setWindowIcon(gui::programIcon());
}

Desk::~Desk() = default;

void Desk::begin(const QString& store)
{
    const QString wanted = store.isEmpty() ? m_settings.lastStore() : store;
    if (wanted.isEmpty())
        showStart({});
    else
        open(wanted);
}

void Desk::open(const QString& store)
{
    if (m_window && !m_window->leave())
        return;
    const QString path = QFileInfo(store).absoluteFilePath();
    auto services = services::Services::open(pathOf(path), sessionOf(m_settings));
    if (services)
        showWindow(std::move(*services), path);
    else if (m_window)
        m_window->tell(QString::fromStdString(services.error().message));
    else
        showStart(QString::fromStdString(services.error().message));
}

void Desk::showStart(const QString& trouble)
{
    if (!m_start) {
        m_start = std::make_unique<gui::StartWindow>(m_theme);
        connect(m_start.get(), &gui::StartWindow::openRequested, this, &Desk::chooseStore);
        connect(m_start.get(), &gui::StartWindow::sampleRequested, this, &Desk::createSample);
    }
    m_start->setTrouble(trouble);
    m_prompts.setWindow(m_start.get());
    m_start->show();
}

void Desk::showWindow(std::unique_ptr<services::Services> services, const QString& store)
{
    m_check.reset();
    auto window = std::make_unique<gui::MainWindow>(*services, m_theme, m_themeSwitch, m_prompts, m_settings);
    m_prompts.setWindow(window.get());
    connect(window.get(), &gui::MainWindow::openStoreRequested, this, &Desk::chooseStore);
    // The window that asks is replaced: not before its own signal has returned.
    connect(window.get(), &gui::MainWindow::reopenRequested, this, &Desk::reopen, Qt::QueuedConnection);
    window->start(m_settings.location(store).value_or(gui::Location{}));
    window->show();
    m_window = std::move(window);
    m_services = std::move(services);
    m_start.reset();
    m_settings.setLastStore(store);
    m_check = std::make_unique<IntegrityCheck>(pathOf(store));
    connect(m_check.get(), &IntegrityCheck::damageFound, m_window.get(), &gui::MainWindow::tell);
}

void Desk::chooseStore()
{
    const QString path =
        QFileDialog::getOpenFileName(QApplication::activeWindow(), tr("Open a store"), QDir::homePath(),
                                     tr("Outturn stores (*.outturn *.sqlite *.db);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Desk::createSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(QString::fromLatin1(kSampleName));
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (m_prompts.choose(tr("Create the sample plan?"),
                         tr("A store with the sample plan will be made at\n%1").arg(path), {tr("Create")})
        != 0)
        return;
    folder.mkpath(QStringLiteral("."));
    const auto made = services::initStore(pathOf(path), {}, systemNow);
    if (made)
        open(path);
    else
        showStart(QString::fromStdString(made.error().message));
}

void Desk::reopen()
{
    open(m_settings.lastStore());
}

} // namespace outturn::app
