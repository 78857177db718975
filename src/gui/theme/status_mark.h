// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/domain/status.h>

class QPainter;
class QRectF;

namespace outturn::gui {

/// The role of a status's colour, for text and lines.
[[nodiscard]] ColourRole statusRole(domain::Status status);

/// The role of the pale ground of its badge.
[[nodiscard]] ColourRole statusSoftRole(domain::Status status);

/// The status by shape: ✓ ! ✕ in a filled circle, or a hollow ring, so that colour is never the only cue.
void paintStatusMark(QPainter& painter, const QRectF& square, domain::Status status, const Theme& theme);

} // namespace outturn::gui
