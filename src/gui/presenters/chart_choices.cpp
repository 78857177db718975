// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/chart_choices.h"

namespace outturn::gui {

ChartChoices::~ChartChoices() = default;

std::optional<ChartChoice> ChartChoices::of(const domain::IndicatorSlug& indicator) const
{
    const auto found = m_choices.find(indicator);
    return found == m_choices.end() ? std::nullopt : std::optional(found->second);
}

void ChartChoices::keep(const domain::IndicatorSlug& indicator, const ChartChoice& choice)
{
    m_choices[indicator] = choice;
}

} // namespace outturn::gui
