// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/navigation_store_line.h"

#include <outturn/base/text.h>
#include <outturn/services/overview_service.h>
#include <outturn/services/services.h>
#include <outturn/services/store_service.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoreLine)
};

QString count(std::int64_t number)
{
    return QString::fromStdString(printedNumber(static_cast<double>(number), 0));
}

QString dayOf(Timestamp moment)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(local, QStringLiteral("d MMM yyyy"));
}

} // namespace

QString storeLine(services::Services& services, const services::Overview& overview)
{
    QStringList parts{Words::tr("%1 indicators").arg(count(overview.indicators)),
                      Words::tr("%1 observations").arg(count(overview.observations))};
    if (const auto last = services.store().lastImport(); last && *last)
        parts << Words::tr("last import %1").arg(dayOf((*last)->recordedAt));
    return parts.join(QStringLiteral(" · "));
}

} // namespace outturn::gui
