// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/priority_wording.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <QCoreApplication>

#include <cmath>

namespace outturn::gui {
namespace {

using domain::ChangeBase;
using domain::ChangeType;
using domain::Unit;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Priority)
};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString rollingWords(domain::Aggregation aggregation)
{
    switch (aggregation) {
    case domain::Aggregation::Sum:
        return Words::tr("12-month total to %1");
    case domain::Aggregation::Mean:
        return Words::tr("12-month mean to %1");
    case domain::Aggregation::Median:
        return Words::tr("12-month median to %1");
    case domain::Aggregation::Ratio:
        return Words::tr("12-month rate to %1");
    case domain::Aggregation::Snapshot:
        break;
    }
    return Words::tr("12 months to %1");
}

QString boundWords(domain::Bound bound)
{
    switch (bound) {
    case domain::Bound::AtLeast:
        return Words::tr("at least %1");
    case domain::Bound::Above:
        return Words::tr("over %1");
    case domain::Bound::Below:
        return Words::tr("under %1");
    case domain::Bound::About:
        return Words::tr("about %1");
    case domain::Bound::Exact:
        break;
    }
    return QStringLiteral("%1");
}

// Of a statement only its number is known, not the unit.
int decimalsOf(double value)
{
    return value == std::floor(value) ? 0 : 1;
}

QString unsignedDifference(double value, Unit unit, int decimals)
{
    QString text = qt(domain::printedDifference(std::abs(value), unit, decimals));
    return text.startsWith(QLatin1Char('+')) ? text.mid(1) : text;
}

QString sizeOf(const services::Change& change, Unit unit)
{
    if (change.type == ChangeType::Relative) {
        // A published percentage is printed as it was: 16%, not 16.0%.
        const int decimals = change.statement ? decimalsOf(change.value) : change.decimals;
        const QString text = qt(domain::printedRelativeChange(std::abs(change.value), decimals));
        return text.startsWith(QLatin1Char('+')) ? text.mid(1) : text;
    }
    return unsignedDifference(change.value, change.type == ChangeType::Points ? Unit::Percent : unit, change.decimals);
}

bool printsAsNothing(const services::Change& change, const domain::Indicator& indicator)
{
    services::Change nothing = change;
    nothing.value = 0;
    return sizeOf(change, indicator.unit) == sizeOf(nothing, indicator.unit);
}

} // namespace

QString measureWords(const services::IndicatorSummary& summary)
{
    if (!summary.latest)
        return qt(domain::measureTitle(summary.measure));
    const auto& period = summary.latest->period;
    const bool twelve = period.kind() == domain::PeriodKind::TwelveMonths;
    if (!twelve && summary.measure.kind != domain::MeasureKind::Rolling12)
        return qt(domain::periodTitle(period));
    const auto month =
        domain::Period::month(static_cast<int>(period.last().year()), static_cast<unsigned>(period.last().month()));
    return rollingWords(summary.indicator.aggregation).arg(qt(domain::periodTitle(month)));
}

QString shortMeasureWords(const services::IndicatorSummary& summary)
{
    if (!summary.latest)
        return {};
    const auto& period = summary.latest->period;
    const QString when = qt(domain::periodShort(period));
    const bool twelve =
        period.kind() == domain::PeriodKind::TwelveMonths || summary.measure.kind == domain::MeasureKind::Rolling12;
    return twelve ? rollingWords(summary.indicator.aggregation).arg(when) : when;
}

QString figureWords(const services::IndicatorSummary& summary)
{
    if (!summary.latest || !summary.latest->value)
        return QStringLiteral("–");
    const auto& latest = *summary.latest;
    const auto group = summary.series.unit == Unit::Rank && latest.denominator
        ? std::optional(static_cast<int>(*latest.denominator))
        : std::nullopt;
    return boundWords(latest.bound)
        .arg(qt(domain::printed({*latest.value, summary.series.unit, summary.series.decimals, group})));
}

QString changeWords(const services::Change& change, const domain::Indicator& indicator)
{
    if (printsAsNothing(change, indicator))
        return Words::tr("no change");
    return (change.value > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + sizeOf(change, indicator.unit);
}

QString directionWords(const services::Change& change, const domain::Indicator& indicator)
{
    if (printsAsNothing(change, indicator))
        return {};
    switch (change.direction) {
    case services::Direction::Better:
        return Words::tr("better");
    case services::Direction::Worse:
        return Words::tr("worse");
    default:
        return {};
    }
}

FigureTone toneOf(const services::Change& change, const domain::Indicator& indicator)
{
    if (printsAsNothing(change, indicator))
        return FigureTone::Plain;
    switch (change.direction) {
    case services::Direction::Better:
        return FigureTone::Good;
    case services::Direction::Worse:
        return FigureTone::Bad;
    default:
        return FigureTone::Plain;
    }
}

QString baseWords(domain::ChangeBase base)
{
    switch (base) {
    case ChangeBase::PreviousQuarter:
        return Words::tr("previous quarter");
    case ChangeBase::SamePeriodLastYear:
        return Words::tr("a year before");
    case ChangeBase::Previous12Months:
        return Words::tr("previous 12 months");
    case ChangeBase::ThreeYearsAgo:
        return Words::tr("three years before");
    case ChangeBase::Baseline2019_20:
        return Words::tr("2019/20, before the pandemic");
    case ChangeBase::TwoMonths:
        return Words::tr("two months before");
    case ChangeBase::SixMonths:
        break;
    }
    return Words::tr("six months before");
}

QString changeSentence(const services::Change& change, const domain::Indicator& indicator)
{
    const QString base = change.basePeriod ? qt(domain::periodShort(*change.basePeriod)) : baseWords(change.base);
    const QString size = changeWords(change, indicator);
    const QString direction = directionWords(change, indicator);
    return direction.isEmpty() ? Words::tr("%1 on %2").arg(size, base)
                               : Words::tr("%1 %2 than %3").arg(size, direction, base);
}

QString targetValueWords(const services::TargetPosition& position, const domain::Indicator& indicator)
{
    const QString sign =
        position.target.comparator == domain::Comparator::AtLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ ");
    const bool whole = position.targetValue == std::floor(position.targetValue);
    return sign + qt(domain::printed({position.targetValue, indicator.unit, whole ? 0 : indicator.decimals}));
}

QString targetGapWords(const services::TargetPosition& position, const domain::Indicator& indicator)
{
    // A gap below the figure's last decimal would print as nothing: one more decimal shows it.
    const int decimals = indicator.decimals;
    const QString none = unsignedDifference(0, indicator.unit, decimals);
    QString gap = unsignedDifference(position.gap, indicator.unit, decimals);
    if (gap == none && position.gap != 0)
        gap = unsignedDifference(position.gap, indicator.unit, decimals + 1);
    if (!position.met)
        return Words::tr("✕ missed by %1").arg(gap);
    return position.gap == 0 ? Words::tr("✓ met exactly") : Words::tr("✓ met by %1").arg(gap);
}

QString caveatWords(const services::IndicatorSummary& summary)
{
    if (!summary.latest)
        return {};
    QStringList words;
    if (summary.latest->illustrative || summary.latest->provenance == domain::Provenance::Illustrative)
        words.append(Words::tr("illustrative"));
    if (summary.latest->provisional)
        words.append(Words::tr("provisional"));
    if (summary.late)
        words.append(Words::tr("reported late"));
    return words.join(QStringLiteral(", "));
}

FigureText statementText(const domain::Observation& statement, const domain::Indicator& indicator)
{
    QString value = qt(statement.source.printed);
    const auto& measure = statement.key.measure;
    if (value.isEmpty() && statement.value) {
        const bool change = measure.kind == domain::MeasureKind::Change;
        value = change
            ? changeWords(
                {.type = measure.type, .base = measure.base, .value = *statement.value, .decimals = indicator.decimals},
                indicator)
            : qt(printedNumber(*statement.value, decimalsOf(*statement.value)));
    }
    QString label = qt(domain::measureTitle(measure));
    label.replace(0, 1, label.left(1).toUpper());
    return {.label = label,
            .value = value,
            .remark = qt(domain::periodTitle(statement.key.period)),
            .remarkTone = FigureTone::Quiet};
}

} // namespace outturn::gui
