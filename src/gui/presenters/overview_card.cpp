// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/overview_card.h"

#include "gui/presenters/overview_sparkline.h"
#include "gui/presenters/overview_words.h"
#include "gui/presenters/priority_wording.h"

#include <outturn/services/overview_service.h>

#include <QCoreApplication>
#include <QStringList>

namespace outturn::gui {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("OverviewCard", text);
}

// The target that is missed matters more than those that are met.
const services::TargetPosition* mostTelling(const std::vector<services::TargetPosition>& targets)
{
    for (const auto& position : targets)
        if (!position.met)
            return &position;
    return targets.empty() ? nullptr : &targets.front();
}

QString kindWords(domain::TargetKind kind)
{
    const auto title = domain::targetKindTitle(kind);
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

QString statementWords(const services::IndicatorSummary& headline)
{
    return headline.statements.empty() ? QString()
                                       : statementText(headline.statements.front(), headline.indicator).value;
}

void addChange(CardTexts& card, const services::IndicatorSummary& headline)
{
    if (headline.changes.empty()) {
        card.change = statementWords(headline);
        card.changeTone = FigureTone::Quiet;
        return;
    }
    const services::Change& change = headline.changes.front();
    card.change = changeSentence(change, headline.indicator);
    card.changeTone = toneOf(change, headline.indicator);
}

void addTarget(CardTexts& card, const services::IndicatorSummary& headline)
{
    const services::TargetPosition* position = mostTelling(headline.targets);
    if (!position)
        return;
    const QString rest = QStringLiteral("%1 %2").arg(targetValueWords(*position, headline.indicator),
                                                     targetGapWords(*position, headline.indicator));
    card.target = QStringLiteral("%1 %2").arg(kindWords(position->target.kind), rest);
    card.shortTarget = translated(QT_TRANSLATE_NOOP("OverviewCard", "Target %1")).arg(rest);
    card.targetTone = position->met ? FigureTone::Good : FigureTone::Bad;
}

void addFigure(CardTexts& card, const services::IndicatorSummary& headline)
{
    const QString name = QString::fromStdString(headline.indicator.shortName);
    card.measure = QStringLiteral("%1, %2").arg(name, windowWords(headline));
    card.shortMeasure = QStringLiteral("%1, %2").arg(name, shortWindowWords(headline));
    card.figure = figureWords(headline);
    card.notes = caveatWords(headline).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    addChange(card, headline);
    addTarget(card, headline);
    card.sparkline = sparklineSpec(headline);
}

QString wholeCard(const CardTexts& card)
{
    QStringList parts{card.title, card.statusWords, card.measure};
    for (const QString& part :
         {card.figure, card.notes.join(QStringLiteral(", ")), card.change, card.target, card.problems})
        if (!part.isEmpty())
            parts << part;
    return spokenWords(parts.join(QStringLiteral("; ")));
}

} // namespace

void setCardProblems(CardTexts& card, int count)
{
    const char* words = count == 1 ? QT_TRANSLATE_NOOP("OverviewCard", "✕ 1 figure wrong")
                                   : QT_TRANSLATE_NOOP("OverviewCard", "✕ %1 figures wrong");
    card.problems = count == 0 ? QString() : translated(words);
    if (count > 1)
        card.problems = card.problems.arg(count);
    card.spoken = wholeCard(card);
}

CardTexts cardTexts(const services::PrioritySummary& priority)
{
    CardTexts card{.priority = priority.slug,
                   .status = priority.status,
                   .statusWords = statusWords(priority.status),
                   .title = QString::fromStdString(priority.title)};
    if (priority.headline && priority.headline->latest && priority.headline->latest->value)
        addFigure(card, *priority.headline);
    else
        card.measure = translated(QT_TRANSLATE_NOOP("OverviewCard", "No figure for this quarter yet"));
    card.spoken = wholeCard(card);
    return card;
}

} // namespace outturn::gui
