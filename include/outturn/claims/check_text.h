// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/claims/claim.h>
#include <outturn/claims/known_figures.h>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace outturn::claims {

/// Every figure of a commentary, in reading order, with its verdict by the arithmetic inside the text.
///
/// `text` is UTF-8 prose or plain Markdown; any bytes are accepted. A figure is `Inconsistent` only where one reading
/// of the sentence is left and its arithmetic fails. Intervals come from the printed precision: `27%` stands for
/// 26.5–27.5. Deterministic; time grows in proportion to the text's length.
[[nodiscard]] std::vector<Claim> checkText(std::string_view text);

struct FigureSet;

/// One outcome's figures, made ready once to be held against many texts.
class FigureSource
{
public:
    explicit FigureSource(KnownFigures figures);
    FigureSource(FigureSource&& other) noexcept;
    FigureSource& operator=(FigureSource&& other) noexcept;
    ~FigureSource();

    [[nodiscard]] FigureSet& set() { return *m_set; }

private:
    std::unique_ptr<FigureSet> m_set;
};

/// Gives one further outcome's figures at each call, nearest first; null when there are no more.
using FurtherSources = std::function<FigureSource*()>;

/// The same, held against the data as well.
///
/// A figure is `Contradicted` only where the words pick one known figure of `own` (docs/claims.md). `further` sources
/// are asked for only while a figure is without a source; they verify, and contradict nothing. `quarter` is the
/// edition's, for "this quarter" and for figures without a period.
[[nodiscard]] std::vector<Claim> checkText(std::string_view text, const domain::Period& quarter, FigureSource& own,
                                           const FurtherSources& further = {});

} // namespace outturn::claims
