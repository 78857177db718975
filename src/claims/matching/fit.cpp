// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"
#include <outturn/claims/name_words.h>

#include <algorithm>

namespace outturn::claims {
namespace {

using domain::ChangeBase;
using domain::MeasureKind;
using domain::PeriodKind;

// Points for and against a figure. What cannot be meant gets kOut, from which no name recovers.
constexpr double kName = 3.0;
constexpr double kOut = -6.0;
constexpr double kFits = 1.0;
constexpr double kDiffers = -1.0;

bool isQuarterEnd(int month)
{
    return month % 3 == 0;
}

bool fallsIn(const domain::Period& period, int month)
{
    return monthCount(period.first()) <= month && month <= monthCount(period.last());
}

double fitOfKind(const domain::Period& period, const Ask& ask)
{
    if (period.kind() == PeriodKind::TwelveMonths)
        return ask.twelveHere ? 1.5 : ask.twelveNear ? 0.3 : -0.5;
    double fit = ask.twelveHere ? -1.5 : ask.twelveNear ? 0 : 0.3;
    if (ask.certainty != PeriodCertainty::Said)
        return fit;
    if (ask.month)
        fit += period.kind() == PeriodKind::Month || period.kind() == PeriodKind::Range ? 0.5 : 0;
    else
        fit += period.kind() == PeriodKind::Month ? -0.5 : 0.3;
    return fit;
}

double fitOfLevelPeriod(const domain::Period& period, const Ask& ask)
{
    const int end = monthCount(period.last());
    const bool same =
        end == ask.endMonth || (period.kind() == PeriodKind::Range && ask.month && fallsIn(period, ask.endMonth));
    const double kind = fitOfKind(period, ask);
    switch (ask.certainty) {
    case PeriodCertainty::Said:
        return same ? 2 + kind : kOut;
    case PeriodCertainty::Implied:
        return same ? kFits + kind : kDiffers + kind;
    case PeriodCertainty::Open:
        return kind - (end == ask.endMonth ? 0.5 : 0) - (isQuarterEnd(end) ? 0 : 0.3);
    }
    return kind;
}

double fitOfChange(const KnownFigure& figure, const Ask& ask)
{
    if (figure.measure.kind != MeasureKind::Change)
        return 0;
    const bool current = figure.period && monthCount(figure.period->last()) == ask.endMonth;
    double fit = current ? kFits : kDiffers;
    if (!ask.bases.empty()) {
        const bool said = std::find(ask.bases.begin(), ask.bases.end(), figure.measure.base) != ask.bases.end();
        fit += said ? 1.5 : -2;
    }
    return fit;
}

// So many figures are made for the sample that one of some period or other agrees with anything.
bool isFarMade(const KnownFigure& figure, const Ask& ask)
{
    return figure.illustrative && figure.period
        && (ask.certainty == PeriodCertainty::Open || monthCount(figure.period->last()) != ask.endMonth);
}

double fitOfMeasure(const KnownFigure& figure, const Ask& ask)
{
    if (figure.measure.kind == MeasureKind::MeanPerQuarter)
        return ask.average ? 1.5 : -1.5;
    if (figure.measure.kind == MeasureKind::Cumulative)
        return ask.toDate ? kFits : kDiffers;
    return 0;
}

double fitOfRole(const KnownFigure& figure, const Mention& mention, const Ask& ask)
{
    if (figure.target)
        return mention.target ? 2.5 : ask.target ? kFits : -2.5;
    const double fit = mention.target ? -2 : 0;
    const bool level = figure.difference && figure.measure.kind == MeasureKind::Value;
    // Where a text quotes what was published, what holds in its place is meant as well: "described as 5.9%".
    const bool published = figure.difference && ask.change && (figure.ruling || figure.ruled);
    if (figure.difference == mention.change || level || published)
        return fit + kFits;
    return fit - 3;
}

bool isSaid(const Reading& reading, std::size_t from, std::size_t to, const std::vector<std::string>& stems)
{
    for (std::size_t at = from; at < to; ++at) {
        if (std::find(stems.begin(), stems.end(), stemOf(reading.at(at).text)) != stems.end())
            return true;
    }
    return false;
}

double fitOfPlace(const KnownFigure& figure, const Reading& reading, const Mention& mention, const Ask& ask)
{
    double fit = 0;
    if (!figure.areaWords.empty()) {
        const bool near = isSaid(reading, ask.from, ask.to, figure.areaWords);
        const auto& sentence = reading.sentenceOf(mention);
        fit += near ? 1.2 : isSaid(reading, sentence.first, sentence.last, figure.areaWords) ? 0.2 : -2;
    }
    if (!figure.subset.empty())
        fit += isSaid(reading, ask.from, ask.to, figure.subsetWords) ? kFits : -1.5;
    return fit;
}

double fitOfGroup(const KnownFigure& figure, const Mention& mention)
{
    if (mention.kind != Kind::Fraction && mention.second == 0)
        return 0;
    if (!figure.groupSize)
        return mention.second > 0 ? -2 : 0;
    return *figure.groupSize == mention.second ? 1.5 : kDiffers;
}

} // namespace

double fitOf(const KnownFigure& figure, double name, const Reading& reading, const Mention& mention, const Ask& ask)
{
    double fit = kName * name + fitOfRole(figure, mention, ask) + fitOfMeasure(figure, ask)
        + fitOfPlace(figure, reading, mention, ask);
    if (!mention.change && isFarMade(figure, ask))
        return kOut;
    if (figure.unit == domain::Unit::Rank)
        fit += fitOfGroup(figure, mention);
    if (figure.period && figure.measure.kind == MeasureKind::MeanPerQuarter)
        fit += monthCount(figure.period->last()) == ask.endMonth ? kFits : kDiffers;
    else if (figure.period)
        fit += mention.change || figure.measure.kind == MeasureKind::Change ? fitOfChange(figure, ask)
                                                                            : fitOfLevelPeriod(*figure.period, ask);
    return fit;
}

} // namespace outturn::claims
