// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <QString>

#include <vector>

namespace outturn::gui {

/// How a fact is to be taken; its mark has a shape and a word, not only a colour.
enum class FactMark {
    Good,  ///< a target met
    Watch, ///< bad news
    Bad,   ///< a target missed
    Plain
};

/// One statement that the data supports, ready to show and to insert.
struct FactTexts
{
    QString sentence{};
    FactMark mark{FactMark::Plain};
    QString markWord{};                    ///< `Target missed`, `Concern`; empty for a plain one
    bool said{false};                      ///< the commentary says it already
    QString evidence{};                    ///< `Rests on 16:32 in 12 months to September 2021 (published)`
    domain::IndicatorSlug indicator{};     ///< whose chart shows the evidence
    std::vector<domain::Period> periods{}; ///< of the evidence
};

} // namespace outturn::gui
