// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/paper_colours.h>

namespace outturn::charting {

std::string paperColour(Role role)
{
    switch (role) {
    case Role::Ground:
        return "#FFFFFF";
    case Role::GridLine:
        return "#DFE3E8";
    case Role::Band:
        return "#F0F2F5";
    case Role::AxisLine:
        return "#8A949B";
    case Role::AxisLabel:
    case Role::BandCaption:
    case Role::Note:
    case Role::ReferenceLabel:
        return "#505A5F";
    case Role::SeriesPrimary:
        return "#12436D";
    case Role::SeriesRolling:
    case Role::SignalImprovement:
        return "#28A197";
    case Role::SeriesComparison:
    case Role::SignalConcern:
        return "#F46A25";
    case Role::SignalNeutral:
        return "#A285D1";
    case Role::SeriesMuted:
    case Role::ReferenceLimit:
        return "#8A949B";
    case Role::SeriesBaseline:
    case Role::ReferenceMean:
        return "#3D3D3D";
    case Role::Target:
    case Role::TargetLabel:
        return "#801650";
    case Role::EndLabel:
        break;
    }
    return "#0B0C0C";
}

} // namespace outturn::charting
