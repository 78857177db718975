// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/batches_words.h"

#include "gui/presenters/commentary_texts.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <QCoreApplication>
#include <QLocale>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Batches)
};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString number(std::int64_t count)
{
    return qt(printedNumber(static_cast<double>(count), 0));
}

QString momentWords(Timestamp moment)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(localTime(moment), QStringLiteral("d MMMM yyyy HH:mm"));
}

QString countWords(const services::BatchCounts& counts)
{
    return Words::tr("%1 new · %2 revised").arg(number(counts.added), number(counts.revised));
}

QString figureWords(const services::BatchChange& change, const domain::Observation& figure)
{
    if (figure.value)
        return qt(domain::printed({.value = *figure.value, .unit = change.unit, .decimals = change.decimals}));
    const std::string key(domain::missingReasonKey(figure.missing.value_or(domain::MissingReason::NotAvailable)));
    return qt(key).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString sourceWords(const domain::SourceReference& source)
{
    QStringList parts;
    for (const auto& part : {source.file, source.sheet, source.cell}) {
        if (!part.empty())
            parts.append(qt(part));
    }
    return parts.isEmpty() ? qt(source.note) : parts.join(QStringLiteral(" › "));
}

BatchChangeTexts changeTexts(const services::BatchChange& change)
{
    const auto& key = change.figure.key;
    QStringList place;
    if (!change.areaName.empty())
        place.append(qt(change.areaName));
    if (!key.subset.empty())
        place.append(qt(key.subset));
    if (key.measure != domain::Measure::value())
        place.append(qt(domain::measureTitle(key.measure)));
    QString remark = change.before ? Words::tr("Revised") : Words::tr("New");
    if (change.published)
        remark = Words::tr("Revised; published in %1").arg(qt(domain::periodTitle(*change.published)));
    return {.indicator = qt(change.indicatorName),
            .place = place.join(QStringLiteral(", ")),
            .period = qt(domain::periodTitle(key.period)),
            .before = change.before ? figureWords(change, *change.before) : QStringLiteral("–"),
            .after = figureWords(change, change.figure),
            .remark = remark,
            .source = sourceWords(change.figure.source)};
}

} // namespace

BatchRowTexts batchRow(const domain::Batch& batch, const std::optional<services::BatchCounts>& counts)
{
    BatchRowTexts row{.number = batch.number,
                      .title = qt(batch.title),
                      .loaded = Words::tr("%1, %2").arg(qt(batch.by), momentWords(batch.recordedAt)),
                      .figures = batch.observations == 1 ? Words::tr("1 figure")
                                                         : Words::tr("%1 figures").arg(number(batch.observations)),
                      .counts = counts ? countWords(*counts) : QString(),
                      .state = Words::tr("In force")};
    if (batch.withdrawnAt) {
        row.withdrawn = true;
        row.state = Words::tr("Withdrawn");
        row.reason = Words::tr("%1: %2").arg(momentWords(*batch.withdrawnAt), qt(batch.withdrawnReason));
    }
    return row;
}

BatchTexts batchTexts(const services::BatchDetails& details, const services::BatchCounts& counts)
{
    BatchTexts texts{.batch = batchRow(details.batch, counts)};
    texts.line = Words::tr("Batch %1 · %2 · %3").arg(details.batch.number).arg(texts.batch.loaded, countWords(counts));
    for (const auto& change : details.changes)
        texts.changes.push_back(changeTexts(change));
    if (details.more > 0)
        texts.more = Words::tr("%1 further figures are not listed.").arg(number(details.more));
    return texts;
}

QString touchedWords(const services::TouchedFigure& figure)
{
    if (!figure.was.empty())
        return Words::tr("%1 (was %2)").arg(qt(figure.text), qt(figure.was));
    return figure.holds ? Words::tr("%1 (still holds)").arg(qt(figure.text))
                        : Words::tr("%1 (the data says %2 now)").arg(qt(figure.text), qt(figure.now));
}

TouchedTexts touchedTexts(const services::TouchedCommentary& commentary)
{
    QStringList figures;
    for (const auto& figure : commentary.figures)
        figures.append(touchedWords(figure));
    return {.priority = commentary.priority,
            .outcome = commentary.outcome,
            .line = Words::tr("%1, version %2 by %3: %4")
                        .arg(qt(commentary.title))
                        .arg(commentary.version)
                        .arg(qt(commentary.by), figures.join(QStringLiteral("; ")))};
}

} // namespace outturn::gui
