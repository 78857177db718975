// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/proof_texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace outturn::gui {
namespace {

using claims::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

/// The UTF-16 place of every byte of a text.
std::vector<int> placesOf(const std::string& text)
{
    std::vector<int> places;
    places.reserve(text.size() + 1);
    int at = 0;
    for (const char c : text) {
        places.push_back(at);
        const auto byte = static_cast<unsigned char>(c);
        const bool continues = (byte & 0xC0U) == 0x80U;
        at += continues ? 0 : byte >= 0xF0U ? 2 : 1;
    }
    places.push_back(at);
    return places;
}

} // namespace

bool isProblem(MarkKind kind)
{
    return kind == MarkKind::Contradicted || kind == MarkKind::Inconsistent;
}

std::optional<MarkKind> markKindOf(const services::ProvenFigure& figure)
{
    switch (figure.claim.verdict) {
    case Verdict::Verified:
        return figure.decision ? MarkKind::Sourced : MarkKind::Verified;
    case Verdict::Contradicted:
        return MarkKind::Contradicted;
    case Verdict::Inconsistent:
        return MarkKind::Inconsistent;
    case Verdict::Unsourced:
        return MarkKind::Unsourced;
    case Verdict::Label:
        return figure.decision ? std::optional(MarkKind::Ignored) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<FigureMark> marksOf(const services::Proof& proof)
{
    const auto places = placesOf(proof.text);
    std::vector<FigureMark> marks;
    for (std::size_t i = 0; i < proof.figures.size(); ++i) {
        const auto& claim = proof.figures[i].claim;
        const auto kind = markKindOf(proof.figures[i]);
        if (!kind || claim.end >= places.size() || claim.begin >= claim.end)
            continue;
        marks.push_back({.start = places[claim.begin],
                         .length = places[claim.end] - places[claim.begin],
                         .kind = *kind,
                         .figure = i,
                         .numberStart = places[claim.figureBegin],
                         .numberLength = places[claim.figureEnd] - places[claim.figureBegin],
                         .tip = verdictSentence(proof.figures[i])});
    }
    return marks;
}

std::vector<FigureMark> hintMarksOf(const services::Proof& proof)
{
    const auto places = placesOf(proof.text);
    std::vector<FigureMark> marks;
    for (std::size_t i = 0; i < proof.hints.size(); ++i) {
        const auto& hint = proof.hints[i];
        if (hint.end < places.size() && hint.begin < hint.end)
            marks.push_back({.start = places[hint.begin],
                             .length = places[hint.end] - places[hint.begin],
                             .kind = MarkKind::Hint,
                             .figure = i,
                             .tip = QString::fromStdString(hint.explanation)});
    }
    return marks;
}

std::vector<CountText> countTexts(const services::VerdictCounts& counts)
{
    std::vector<CountText> texts;
    const auto add = [&](int count, MarkKind kind, const QString& text) {
        if (count > 0)
            texts.push_back({kind, text.arg(count)});
    };
    add(counts.verified, MarkKind::Verified, Words::tr("%1 verified"));
    add(counts.contradicted, MarkKind::Contradicted, Words::tr("%1 contradicted"));
    add(counts.inconsistent, MarkKind::Inconsistent, Words::tr("%1 inconsistent"));
    add(counts.unsourced, MarkKind::Unsourced, Words::tr("%1 unsourced"));
    return texts;
}

CountText hintCountText(std::size_t hints)
{
    return {MarkKind::Hint, hints == 1 ? Words::tr("1 hint") : Words::tr("%1 hints").arg(hints)};
}

QString countLine(const services::VerdictCounts& counts, bool problemsFirst)
{
    auto texts = countTexts(counts);
    if (problemsFirst)
        std::ranges::stable_partition(texts, [](const CountText& count) { return isProblem(count.kind); });
    QStringList parts;
    for (const CountText& count : texts)
        parts << count.text;
    return parts.isEmpty() ? Words::tr("No figures yet") : parts.join(QStringLiteral(" · "));
}

QString verdictSentence(const services::ProvenFigure& figure)
{
    const auto& claim = figure.claim;
    if (!claim.explanation.empty())
        return QString::fromStdString(claim.explanation);
    const QString source = QString::fromStdString(claim.source);
    switch (claim.verdict) {
    case Verdict::Verified:
        return source.isEmpty() ? Words::tr("Verified") : Words::tr("Verified: %1").arg(source);
    case Verdict::Contradicted:
        return Words::tr("The data gives %1.").arg(QString::fromStdString(claim.expected));
    case Verdict::Inconsistent:
        return Words::tr("Does not fit %1.").arg(source);
    case Verdict::Unsourced:
        return Words::tr("Nothing in the data or in the text to hold it against.");
    case Verdict::Label:
        break;
    }
    return Words::tr("No claim");
}

} // namespace outturn::gui
