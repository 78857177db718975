// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/charting/chart_spec.h>

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace outturn::gui {

/// The size of exported charts, in device-independent pixels.
inline constexpr QSize kExportSize{960, 480};

/// The chart with its title and unit, for the clipboard and for files; two pixels a unit.
[[nodiscard]] QImage chartPicture(const charting::ChartSpec& spec, const Theme& theme, const QSize& size = kExportSize);

/// The same as an SVG document.
[[nodiscard]] QByteArray chartSvg(const charting::ChartSpec& spec, const Theme& theme, const QSize& size = kExportSize);

} // namespace outturn::gui
