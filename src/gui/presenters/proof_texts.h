// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <outturn/services/proof_service.h>

#include <cstddef>
#include <vector>

namespace outturn::gui {

/// What a figure's underline stands for.
enum class MarkKind {
    Verified,
    Sourced, ///< by a citation that a person gave
    Contradicted,
    Inconsistent,
    Unsourced,
    Ignored, ///< by a person
    Hint     ///< of a house rule, on any words
};

/// A figure's place in the shown text, in UTF-16 units.
struct FigureMark
{
    int start{0};
    int length{0};
    MarkKind kind{MarkKind::Unsourced};
    std::size_t figure{0}; ///< in the proof; of a hint its place among the hints
    int numberStart{0};    ///< of a figure: the number alone, where words tied to it are marked with it
    int numberLength{0};
    QString tip{}; ///< one sentence

    friend bool operator==(const FigureMark&, const FigureMark&) = default;
};

/// `12 verified`.
struct CountText
{
    MarkKind kind{MarkKind::Verified};
    QString text{};
};

/// Whether an author has to look at it.
[[nodiscard]] bool isProblem(MarkKind kind);
/// The underline of a figure; nothing for what is no claim.
[[nodiscard]] std::optional<MarkKind> markKindOf(const services::ProvenFigure& figure);
/// The underlines of a text, in reading order.
[[nodiscard]] std::vector<FigureMark> marksOf(const services::Proof& proof);
/// The marks of what the house rules say of a text, in reading order.
[[nodiscard]] std::vector<FigureMark> hintMarksOf(const services::Proof& proof);
/// `12 verified`, `1 contradicted` …; verdicts without a figure are left out, `No figures yet` stands alone.
[[nodiscard]] std::vector<CountText> countTexts(const services::VerdictCounts& counts);
/// `3 hints`; they stand apart from the figures.
[[nodiscard]] CountText hintCountText(std::size_t hints);
/// The same in one line: `12 verified · 1 contradicted`; with problems first `1 contradicted · 12 verified`.
[[nodiscard]] QString countLine(const services::VerdictCounts& counts, bool problemsFirst = false);
/// What is said of a figure in one sentence: its explanation, or what it was held against.
[[nodiscard]] QString verdictSentence(const services::ProvenFigure& figure);

} // namespace outturn::gui
