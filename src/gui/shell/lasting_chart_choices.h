// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/chart_choices.h"

namespace outturn::gui {

class WindowSettings;

/// Chart choices of one store that outlast the window.
class LastingChartChoices : public ChartChoices
{
public:
    /// `settings` must outlive it.
    LastingChartChoices(WindowSettings& settings, QString store);

    [[nodiscard]] std::optional<ChartChoice> of(const domain::IndicatorSlug& indicator) const override;
    void keep(const domain::IndicatorSlug& indicator, const ChartChoice& choice) override;

private:
    WindowSettings& m_settings;
    QString m_store;
};

} // namespace outturn::gui
