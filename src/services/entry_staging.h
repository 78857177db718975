// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_set.h"
#include "workspace.h"

#include <outturn/domain/edition.h>
#include <outturn/domain/series.h>
#include <outturn/services/entry_service.h>

#include <map>
#include <string>
#include <vector>

namespace outturn::services {

/// The series that figures are entered into, as it stands.
class EntryStaging
{
public:
    /// Fails as `EntryService::refusal` does.
    [[nodiscard]] static Result<EntryStaging> read(Workspace& workspace, const EntryTarget& target);

    /// Why nothing can be entered; empty where it can.
    [[nodiscard]] std::string refusal() const;
    [[nodiscard]] EntryDifference compare(const std::vector<TypedFigure>& figures) const;

    /// The key of a figure for that period.
    [[nodiscard]] domain::ObservationKey keyOf(const domain::Period& period) const;

private:
    EntryStaging() = default;

    /// Takes over what the panel shows.
    void adopt(const FigureSet& shown);
    [[nodiscard]] EntryLine lineOf(const TypedFigure& typed) const;
    void judge(EntryLine& line, const domain::SeriesPoint* standing) const;
    [[nodiscard]] std::string periodRefusal(const domain::Period& period) const;
    void check(EntryDifference& difference) const;

    domain::Indicator m_indicator;
    domain::AreaSlug m_area;
    std::string m_subset;
    domain::Measure m_measure;
    bool m_computed{false};                                 ///< twelve months that are worked out from shorter periods
    std::map<domain::Period, domain::SeriesPoint> m_points; ///< stored ones
    std::vector<domain::Edition> m_editions;
    Date m_today{};
};

} // namespace outturn::services
