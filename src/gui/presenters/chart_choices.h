// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <map>
#include <optional>

namespace outturn::gui {

/// What a person last chose for an indicator's chart.
struct ChartChoice
{
    std::optional<std::size_t> measure{}; ///< none = the indicator's own
    std::size_t mode{0};
    std::optional<ChartRange> range{}; ///< none = the whole period

    friend bool operator==(const ChartChoice&, const ChartChoice&) = default;
};

/// Remembers choices as long as it lives; a subclass may remember them longer.
class ChartChoices
{
public:
    ChartChoices() = default;
    virtual ~ChartChoices();
    ChartChoices(const ChartChoices&) = delete;
    ChartChoices& operator=(const ChartChoices&) = delete;

    /// Nothing where nothing was ever chosen.
    [[nodiscard]] virtual std::optional<ChartChoice> of(const domain::IndicatorSlug& indicator) const;
    virtual void keep(const domain::IndicatorSlug& indicator, const ChartChoice& choice);

private:
    std::map<domain::IndicatorSlug, ChartChoice> m_choices;
};

} // namespace outturn::gui
