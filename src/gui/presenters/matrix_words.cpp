// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/matrix_words.h"

#include <QCoreApplication>

#include <optional>

namespace outturn::gui {
namespace {

using analysis::Assurance;
using analysis::SpcVerdict;
using analysis::Variation;
using services::MatrixEntry;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

struct Placed
{
    std::size_t row;
    MatrixMark mark;
};

Placed placeOf(Variation variation)
{
    switch (variation) {
    case Variation::ImprovementHigh:
        return {0, MatrixMark::ImprovingHigh};
    case Variation::ImprovementLow:
        return {0, MatrixMark::ImprovingLow};
    case Variation::ConcernHigh:
        return {2, MatrixMark::ConcernHigh};
    case Variation::ConcernLow:
        return {2, MatrixMark::ConcernLow};
    case Variation::CommonCause:
    case Variation::NeutralHigh:
    case Variation::NeutralLow:
        break;
    }
    return {1, MatrixMark::Common};
}

std::optional<std::size_t> columnOf(Assurance assurance)
{
    switch (assurance) {
    case Assurance::Pass:
        return 0;
    case Assurance::Inconsistent:
        return 1;
    case Assurance::Fail:
        return 2;
    case Assurance::None:
        break;
    }
    return std::nullopt;
}

QString variationWords(MatrixMark mark)
{
    switch (mark) {
    case MatrixMark::ImprovingHigh:
        return Words::tr("improving, high");
    case MatrixMark::ImprovingLow:
        return Words::tr("improving, low");
    case MatrixMark::ConcernHigh:
        return Words::tr("of concern, high");
    case MatrixMark::ConcernLow:
        return Words::tr("of concern, low");
    default:
        break;
    }
    return Words::tr("common cause");
}

/// Those with a target.
struct Counts
{
    int targets{0};
    int tooFew{0};
    int rolling{0};
    int others{0};
};

void countUnplaced(const MatrixEntry& entry, Counts& counts)
{
    const SpcVerdict verdict = entry.eligibility.verdict;
    if (verdict == SpcVerdict::TooFewValues || (verdict == SpcVerdict::Allowed && entry.valuesWanted > 0))
        ++counts.tooFew;
    else if (verdict == SpcVerdict::RollingFigures || verdict == SpcVerdict::CumulativeFigures)
        ++counts.rolling;
    else
        ++counts.others;
}

QString noteOf(const Counts& counts)
{
    QStringList parts{counts.targets == 1 ? Words::tr("1 indicator has a target")
                                          : Words::tr("%1 indicators have a target").arg(counts.targets)};
    parts << (counts.tooFew == 1 ? Words::tr("1 has fewer than 13 figures and is not placed")
                                 : Words::tr("%1 have fewer than 13 figures and are not placed").arg(counts.tooFew));
    if (counts.others > 0)
        parts << Words::tr("%1 cannot be charted at even steps").arg(counts.others);
    parts << (counts.rolling > 0 ? Words::tr("rolling and cumulative figures are never placed (%1)").arg(counts.rolling)
                                 : Words::tr("rolling and cumulative figures are never placed"));
    return parts.join(Words::tr("; ")) + QLatin1Char('.');
}

} // namespace

MatrixTexts matrixTexts(const std::vector<MatrixEntry>& entries, const HasTarget& hasTarget)
{
    MatrixTexts texts;
    texts.rows = {Words::tr("Improving"), Words::tr("Common cause"), Words::tr("Concern")};
    texts.columns = {Words::tr("Consistently meets"), Words::tr("Hit and miss"), Words::tr("Consistently misses")};
    for (std::size_t cell = 0; cell < texts.cells.size(); ++cell)
        texts.cells[cell].title =
            Words::tr("%1, %2").arg(texts.rows[cell / kMatrixColumns], texts.columns[cell % kMatrixColumns].toLower());
    Counts counts;
    for (const MatrixEntry& entry : entries) {
        const auto column = entry.charted ? columnOf(entry.assurance) : std::nullopt;
        if (!column && !hasTarget(entry.indicator))
            continue;
        ++counts.targets;
        if (!column) {
            countUnplaced(entry, counts);
            continue;
        }
        const auto [row, mark] = placeOf(entry.variation);
        const QString name = QString::fromStdString(entry.indicatorName);
        QString sentence =
            Words::tr("%1: %2; %3 its target").arg(name, variationWords(mark), texts.columns[*column].toLower());
        if (*column == 1)
            sentence = Words::tr("%1: %2; hits and misses its target").arg(name, variationWords(mark));
        if (entry.illustrative)
            sentence += Words::tr(" (history partly illustrative)");
        texts.cells[row * kMatrixColumns + *column].items.push_back({.priority = entry.priority,
                                                                     .outcome = entry.outcome,
                                                                     .name = name,
                                                                     .variation = mark,
                                                                     .sentence = sentence});
    }
    texts.note = noteOf(counts);
    return texts;
}

} // namespace outturn::gui
