// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/exceptions_texts.h"

#include <outturn/domain/indicator.h>
#include <outturn/services/exceptions_service.h>

namespace outturn::gui {

/// Whether a filter lets an exception through.
[[nodiscard]] bool passes(ExceptionFilter filter, const services::ExceptionItem& item);
/// `All`, `Target missed`, `Special cause` …
[[nodiscard]] QString filterTitle(ExceptionFilter filter);

/// What the rule found, in few words: `Misses the local target of at most 16:03`.
[[nodiscard]] QString ruleWords(const services::ExceptionItem& item, const domain::Indicator& indicator);

/// A row without its status.
[[nodiscard]] ExceptionRowTexts exceptionRow(const services::ExceptionItem& item, const domain::Indicator& indicator);

} // namespace outturn::gui
