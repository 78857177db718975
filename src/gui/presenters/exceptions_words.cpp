// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/exceptions_words.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <QCoreApplication>

#include <cmath>

namespace outturn::gui {
namespace {

using services::ExceptionItem;
using services::ExceptionRule;

constexpr double kLargeGroup = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exceptions)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// A target is named `local <= 963` in a fact: its kind, its comparator, its value.
QString targetWords(const ExceptionItem& item, const domain::Indicator& indicator)
{
    const QStringList parts = text(item.fact.comparator).split(QLatin1Char(' '));
    if (parts.size() != 3)
        return Words::tr("Misses its target");
    const QString kind = QString(parts[0]).replace(QLatin1Char('_'), QLatin1Char(' '));
    const domain::Quantity value{
        .value = parts[2].toDouble(), .unit = indicator.unit, .decimals = indicator.decimals, .groupSize = {}};
    const QString level = text(domain::printed(value));
    const QString bound = parts[1] == QLatin1String("<=") ? Words::tr("at most %1") : Words::tr("at least %1");
    if (kind == QLatin1String("baseline"))
        return Words::tr("Misses the baseline of %1").arg(bound.arg(level));
    return Words::tr("Misses the %1 target of %2").arg(kind, bound.arg(level));
}

QString specialCauseWords(const ExceptionItem& item, bool highIsWorse)
{
    const std::string& name = item.fact.measure.name;
    if (name == "spc-two-of-three")
        return highIsWorse ? Words::tr("Two of three near the upper process limit")
                           : Words::tr("Two of three near the lower process limit");
    if (name == "spc-trend")
        return highIsWorse ? Words::tr("A run of rises: special cause") : Words::tr("A run of falls: special cause");
    return highIsWorse ? Words::tr("7 or more in a row above the mean")
                       : Words::tr("7 or more in a row below the mean");
}

QString recordWords(const ExceptionItem& item)
{
    return item.fact.unit == domain::Unit::Rank ? Words::tr("The worst on record")
                                                : Words::tr("The worst in %1 months").arg(qRound(item.fact.value));
}

QString peerWords(const ExceptionItem& item)
{
    const auto size = item.fact.evidence.empty() ? std::nullopt : item.fact.evidence.front().denominator;
    return size && *size >= kLargeGroup ? Words::tr("In the last tenth of its peers")
                                        : Words::tr("Last among its peers");
}

QString latestWords(const ExceptionItem& item, const domain::Indicator& indicator)
{
    if (item.fact.evidence.empty() || !item.fact.evidence.front().value)
        return QStringLiteral("–");
    const domain::SeriesPoint& point = item.fact.evidence.front();
    domain::Quantity quantity{
        .value = *point.value, .unit = indicator.unit, .decimals = indicator.decimals, .groupSize = {}};
    if (indicator.unit == domain::Unit::Rank && point.denominator)
        quantity.groupSize = qRound(*point.denominator);
    return text(domain::printed(quantity)).replace(QLatin1Char('/'), Words::tr(" of "));
}

QString periodWords(const domain::Period& period)
{
    const QString brief = text(domain::periodShort(period));
    return period.kind() == domain::PeriodKind::TwelveMonths ? Words::tr("12 months to %1").arg(brief) : brief;
}

// A date is not torn apart where the column wraps.
QString unbroken(const domain::Period& period)
{
    return text(domain::periodShort(period)).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString sinceWords(const ExceptionItem& item)
{
    if (item.since != item.period) {
        const QString since = Words::tr("since %1").arg(unbroken(item.since));
        return item.isNew ? Words::tr("new · %1").arg(since) : since;
    }
    return item.isNew ? Words::tr("new this quarter") : Words::tr("last quarter too");
}

} // namespace

bool passes(ExceptionFilter filter, const ExceptionItem& item)
{
    switch (filter) {
    case ExceptionFilter::All:
        return true;
    case ExceptionFilter::TargetMissed:
        return item.rule == ExceptionRule::TargetMissed;
    case ExceptionFilter::SpecialCause:
        return item.rule == ExceptionRule::OutsideLimits || item.rule == ExceptionRule::SpecialCause;
    case ExceptionFilter::OutsideExpectedRange:
        return item.rule == ExceptionRule::OutsideExpectedRange;
    case ExceptionFilter::PeerOutlier:
        return item.rule == ExceptionRule::PeerOutlier;
    case ExceptionFilter::WorstRecord:
        return item.rule == ExceptionRule::WorstRecord;
    case ExceptionFilter::NewOnly:
        return item.isNew;
    }
    return true;
}

QString filterTitle(ExceptionFilter filter)
{
    switch (filter) {
    case ExceptionFilter::All:
        break;
    case ExceptionFilter::TargetMissed:
        return Words::tr("Target missed");
    case ExceptionFilter::SpecialCause:
        return Words::tr("Special cause");
    case ExceptionFilter::OutsideExpectedRange:
        return Words::tr("Outside expected range");
    case ExceptionFilter::PeerOutlier:
        return Words::tr("Peer outlier");
    case ExceptionFilter::WorstRecord:
        return Words::tr("Worst for two years");
    case ExceptionFilter::NewOnly:
        return Words::tr("New this quarter");
    }
    return Words::tr("All");
}

QString ruleWords(const ExceptionItem& item, const domain::Indicator& indicator)
{
    const bool highIsWorse = indicator.polarity == domain::Polarity::LowerIsBetter;
    switch (item.rule) {
    case ExceptionRule::TargetMissed:
        return targetWords(item, indicator);
    case ExceptionRule::OutsideLimits:
        return highIsWorse ? Words::tr("Above the upper process limit") : Words::tr("Below the lower process limit");
    case ExceptionRule::PeerOutlier:
        return peerWords(item);
    case ExceptionRule::OutsideExpectedRange:
        return highIsWorse ? Words::tr("Above the expected range") : Words::tr("Below the expected range");
    case ExceptionRule::SpecialCause:
        return specialCauseWords(item, highIsWorse);
    case ExceptionRule::WorstRecord:
        return recordWords(item);
    }
    return {};
}

ExceptionRowTexts exceptionRow(const ExceptionItem& item, const domain::Indicator& indicator)
{
    ExceptionRowTexts row{.prioritySlug = item.priority,
                          .outcome = item.outcome,
                          .priority = text(item.priorityTitle),
                          .what = text(item.indicatorName),
                          .detail = ruleWords(item, indicator),
                          .latest = latestWords(item, indicator),
                          .period = periodWords(item.period),
                          .gap = {},
                          .since = sinceWords(item),
                          .sentence = text(item.why)};
    if (!item.subset.empty())
        row.what = Words::tr("%1, %2").arg(row.what, text(item.subset));
    if (item.gap)
        row.gap = text(domain::printedDifference(*item.gap, item.gapUnit, indicator.decimals));
    return row;
}

} // namespace outturn::gui
