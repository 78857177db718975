// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/options.h"
#include "app/unattended.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QApplication>
#include <QLocale>
#include <QStyleFactory>

namespace {

using namespace outturn;

// What Qt has to say is for developers; people get sentences from the window.
void logQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    const bool grave = type == QtCriticalMsg || type == QtFatalMsg;
    spdlog::log(grave ? spdlog::level::err : spdlog::level::debug, "Qt: {}", message.toStdString());
}

// A measurement must work on a build machine as well.
bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        if (qEnvironmentVariableIsSet(name))
            return true;
    return false;
#else
    return true;
#endif
}

void setUpLog()
{
    spdlog::set_default_logger(spdlog::stderr_logger_mt("outturn"));
    spdlog::set_level(qEnvironmentVariableIsSet("OUTTURN_DEBUG") ? spdlog::level::debug : spdlog::level::warn);
    qInstallMessageHandler(logQtMessage);
}

void setUpApplication()
{
    QApplication::setApplicationName(QStringLiteral("outturn"));
    QApplication::setApplicationDisplayName(QStringLiteral("Outturn"));
    QApplication::setOrganizationName(QStringLiteral("Outturn"));
    QApplication::setApplicationVersion(QStringLiteral(OUTTURN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("outturn"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

int main(int argc, char** argv)
{
    const auto parsed = app::parseOptions(argc, argv);
    if (const int* status = std::get_if<int>(&parsed))
        return *status;
    const auto& options = std::get<app::Options>(parsed);
    if (options.shot) {
        // A picture needs neither a screen nor somebody who watches.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.shot->scale));
        qputenv("QT_SCALE_FACTOR_ROUNDING_POLICY", "PassThrough");
    }
    if (options.timeStartup && !hasScreen())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    setUpLog();
    QApplication application(argc, argv);
    setUpApplication();
    if (options.shot)
        return app::takeShot(options.store, *options.shot);
    if (options.timeStartup)
        return app::timeStartup(options.store);
    app::Desk desk;
    desk.begin(QString::fromStdString(options.store));
    return QApplication::exec();
}
