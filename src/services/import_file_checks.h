// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_content.h"

#include <outturn/domain/indicator.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// Told of a figure that looks wrong: the kind of reason, by its key, and the reason.
using FigureWarning =
    std::function<void(const importing::StagedFigure& figure, std::string_view kind, std::string why)>;

/// What each series of a staged file is of, by its place.
using SeriesIndicators = std::vector<const domain::Indicator*>;

/// Looks for parts above their whole: the figure for all of the same indicator, area, measure and period in the same
/// file; and for numerators above their denominators. Only figures that are to be written are told.
void checkParts(const ImportFileContent& file, const SeriesIndicators& indicators, const FigureWarning& warn);

/// Looks for periods in which many series of an indicator all repeat the period before: one may by chance, many were
/// copied.
void checkRepeats(const ImportFileContent& file, const SeriesIndicators& indicators, const FigureWarning& warn);

} // namespace outturn::services
