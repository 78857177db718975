// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace outturn::gui {

/// The bundled Inter, whose digits all have one width, at a size in device-independent pixels (fractions allowed).
/// Loads the font files on first use; needs an application object.
[[nodiscard]] QFont interFont(double pixels, QFont::Weight weight);

} // namespace outturn::gui
