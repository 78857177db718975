// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <outturn/services/panel_service.h>

namespace outturn::gui {

/// `12-month mean to September 2021`; `September 2021`.
[[nodiscard]] QString measureWords(const services::IndicatorSummary& summary);
/// `16:32`, `over 5,700`; `–` where there is no figure.
[[nodiscard]] QString figureWords(const services::IndicatorSummary& summary);
/// `▲ 17 s`; `no change`.
[[nodiscard]] QString changeWords(const services::Change& change, const domain::Indicator& indicator);
/// `on Q1 21/22`, `on the previous 12 months`.
[[nodiscard]] QString baseWords(const services::Change& change);
/// `, better`, `, worse` or nothing.
[[nodiscard]] QString directionWords(services::Direction direction);
[[nodiscard]] FigureTone toneOf(services::Direction direction);
/// `≤ 16:03`
[[nodiscard]] QString targetValueWords(const services::TargetPosition& position, const domain::Indicator& indicator);
/// `✕ missed by 29 s`, `✓ met by 0.7 points`, `✓ met exactly`.
[[nodiscard]] QString targetGapWords(const services::TargetPosition& position, const domain::Indicator& indicator);
/// `illustrative`, `provisional, to August 2021`; empty where there is nothing to add.
[[nodiscard]] QString caveatWords(const services::IndicatorSummary& summary);

/// A published change or other statement, with the words it was printed in.
[[nodiscard]] FigureText statementText(const domain::Observation& statement, const domain::Indicator& indicator);

/// Where the latest figure comes from.
[[nodiscard]] AboutFigureTexts aboutFigure(const services::IndicatorSummary& summary);
[[nodiscard]] StatusTexts statusTexts(const services::OutcomeStatus& status);

} // namespace outturn::gui
