// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/figure_card_texts.h"

#include <outturn/base/ascii.h>
#include <outturn/domain/period_text.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace outturn::gui {
namespace {

using claims::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureCard)
};

QString headlineOf(MarkKind kind, const QString& figure)
{
    switch (kind) {
    case MarkKind::Verified:
        return Words::tr("%1 is verified").arg(figure);
    case MarkKind::Sourced:
        return Words::tr("%1 is sourced elsewhere").arg(figure);
    case MarkKind::Contradicted:
        return Words::tr("%1 does not match the data").arg(figure);
    case MarkKind::Inconsistent:
        return Words::tr("%1 does not fit its own text").arg(figure);
    case MarkKind::Unsourced:
        return Words::tr("%1 has no source").arg(figure);
    case MarkKind::Ignored:
        return Words::tr("%1 is ignored").arg(figure);
    case MarkKind::Hint:
        break;
    }
    return figure;
}

QString provenanceWords(const domain::SeriesPoint& point)
{
    const auto& source = point.source;
    QStringList parts;
    for (const std::string& part : {source.file, source.sheet, source.cell}) {
        if (!part.empty())
            parts << QString::fromStdString(part);
    }
    if (source.formula.starts_with("change:"))
        parts << Words::tr("computed from the figures of both periods");
    else if (!source.formula.empty())
        parts << Words::tr("computed: %1").arg(QString::fromStdString(source.formula));
    if (point.illustrative)
        parts << Words::tr("illustrative, made for the sample");
    if (parts.isEmpty())
        parts << QString::fromUtf8(domain::provenanceKey(point.provenance).data());
    return parts.join(QStringLiteral(", "));
}

QString seriesWords(const services::FigureEvidence& evidence)
{
    QString name = QString::fromStdString(evidence.indicatorName);
    const auto& reference = evidence.figure.reference;
    if (!reference.subset.empty())
        name += QStringLiteral(", ") + QString::fromStdString(reference.subset);
    if (!reference.area.empty())
        name += QStringLiteral(", ") + QString::fromStdString(reference.area.text());
    return name;
}

void addEvidence(const services::FigureEvidence& evidence, FigureCardTexts& card)
{
    card.rows.emplace_back(Words::tr("Series"), seriesWords(evidence));
    if (evidence.target) {
        if (!evidence.targetText.empty())
            card.rows.emplace_back(Words::tr("Target"), QString::fromStdString(evidence.targetText));
        return;
    }
    const auto& reference = evidence.figure.reference;
    if (reference.measure.kind != domain::MeasureKind::Value)
        card.rows.emplace_back(Words::tr("Measure"), QString::fromStdString(domain::measureTitle(reference.measure)));
    card.rows.emplace_back(Words::tr("Period"), QString::fromStdString(domain::periodTitle(reference.period)));
    if (!evidence.figure.point)
        return;
    card.rows.emplace_back(Words::tr("Figure"), QString::fromStdString(evidence.figure.shown));
    card.rows.emplace_back(Words::tr("Source"), provenanceWords(*evidence.figure.point));
    card.point = reference;
}

// What is expected may be a word ("higher"): then a person has to write.
bool isReplaceable(const claims::Claim& claim)
{
    const auto hasDigit = [](const std::string& text) { return std::any_of(text.begin(), text.end(), isDigit); };
    return claims::isProblem(claim.verdict) && claim.expected != claim.text && hasDigit(claim.expected)
        && hasDigit(claim.text);
}

void addDecision(const domain::ClaimDecision& decision, FigureCardTexts& card)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto at = QDateTime::fromMSecsSinceEpoch(decision.at.time_since_epoch().count());
    if (!decision.citation.empty())
        card.rows.emplace_back(Words::tr("Citation"), QString::fromStdString(decision.citation));
    card.rows.emplace_back(Words::tr("Reason"), QString::fromStdString(decision.reason));
    card.rows.emplace_back(Words::tr("Decided"),
                           Words::tr("%1, %2").arg(QString::fromStdString(decision.by),
                                                   english.toString(at, QStringLiteral("d MMM yyyy HH:mm"))));
    card.decision = decision.id;
}

} // namespace

FigureCardTexts figureCardTexts(const services::ProvenFigure& figure,
                                const std::optional<services::FigureEvidence>& evidence)
{
    const auto& claim = figure.claim;
    FigureCardTexts card{.kind = markKindOf(figure).value_or(MarkKind::Ignored)};
    card.headline = headlineOf(card.kind, QString::fromStdString(claim.text));
    if (figure.decision)
        addDecision(*figure.decision, card);
    else if (!claim.explanation.empty())
        card.sentence = QString::fromStdString(claim.explanation);
    else if (card.kind == MarkKind::Unsourced)
        card.sentence = Words::tr("Neither the data nor the text has a figure to hold it against.");
    else if (!evidence && !claim.source.empty())
        card.sentence = Words::tr("Held against %1.").arg(QString::fromStdString(claim.source));
    if (evidence && !figure.decision)
        addEvidence(*evidence, card);
    if (isReplaceable(claim))
        card.replacement = QString::fromStdString(claim.expected);
    if (evidence && evidence->linkable && !figure.live && !figure.decision) {
        card.link = QString::fromStdString(domain::liveReferenceText(evidence->figure.reference));
        card.linkShown = QString::fromStdString(evidence->figure.shown);
    }
    card.decidable = !figure.decision && claim.verdict != Verdict::Verified && claim.verdict != Verdict::Label;
    if (figure.live)
        card.rows.emplace_back(Words::tr("Live"), Words::tr("follows the data until the edition is published"));
    return card;
}

} // namespace outturn::gui
