// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

namespace outturn::gui {

struct ImportFileState;

/// The headers, sheets and titles of a file, each once.
[[nodiscard]] ImportPlaces importPlaces(const ImportFileState& file);

/// Whether a profile's rule names a column: `column Force | first`.
[[nodiscard]] bool isColumnRule(const QString& rule);
/// `Force` and `first` of `column Force | first`; the alternatives of any other setting.
[[nodiscard]] QStringList namesOf(const QString& rule);
/// The one of a setting's alternatives that stands among `known`; empty where none does.
[[nodiscard]] QString standingName(const QString& rule, const QStringList& known);
/// For people: `Column “Force”`, `“Force” is not in this file`.
[[nodiscard]] QString columnWords(const QString& rule, const QStringList& heads);
/// What was chosen for this file, and behind it the names that stand in others where `former` does not stand here: so
/// the profile goes on reading those.
[[nodiscard]] QString withFormerNames(const QString& chosen, const QString& former, const QStringList& known);

} // namespace outturn::gui
