// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/overview_words.h"

#include <outturn/domain/period_text.h>

#include <QCoreApplication>

#include <array>

namespace outturn::gui {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("OverviewWords", text);
}

struct SpokenSign
{
    const char* sign;
    const char* words;
};

constexpr std::array kSpokenSigns{
    SpokenSign{"▲", QT_TRANSLATE_NOOP("OverviewWords", "up")},
    SpokenSign{"▼", QT_TRANSLATE_NOOP("OverviewWords", "down")},
    SpokenSign{"≤", QT_TRANSLATE_NOOP("OverviewWords", "at most")},
    SpokenSign{"≥", QT_TRANSLATE_NOOP("OverviewWords", "at least")},
    SpokenSign{"✓ ", ""},
    SpokenSign{"✕ ", ""},
};

} // namespace

QString statusWords(domain::Status status)
{
    const auto title = domain::statusTitle(status);
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

QString windowWords(const services::IndicatorSummary& summary)
{
    const domain::Period& period = summary.latest->period;
    const QString end = QString::fromStdString(domain::periodShort(period));
    if (period.kind() != domain::PeriodKind::TwelveMonths)
        return end;
    return translated(QT_TRANSLATE_NOOP("OverviewWords", "%1 to %2")).arg(shortWindowWords(summary), end);
}

QString shortWindowWords(const services::IndicatorSummary& summary)
{
    const domain::Period& period = summary.latest->period;
    if (period.kind() != domain::PeriodKind::TwelveMonths)
        return QString::fromStdString(domain::periodShort(period));
    const bool mean = summary.indicator.aggregation == domain::Aggregation::Mean;
    return mean ? translated(QT_TRANSLATE_NOOP("OverviewWords", "12-month mean"))
                : translated(QT_TRANSLATE_NOOP("OverviewWords", "12 months"));
}

QString spokenWords(QString text)
{
    for (const SpokenSign& sign : kSpokenSigns)
        text.replace(QString::fromUtf8(sign.sign), *sign.words ? translated(sign.words) : QString());
    return text;
}

} // namespace outturn::gui
