// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <outturn/services/panel_service.h>

namespace outturn::gui {

/// `12-month mean to September 2021`; `September 2021`.
[[nodiscard]] QString measureWords(const services::IndicatorSummary& summary);
/// `12-month mean to Sep 21`; `Sep 21`.
[[nodiscard]] QString shortMeasureWords(const services::IndicatorSummary& summary);
/// `16:32`, `over 5,700`; `–` where there is no figure.
[[nodiscard]] QString figureWords(const services::IndicatorSummary& summary);
/// `▲ 17 s`; `no change`.
[[nodiscard]] QString changeWords(const services::Change& change, const domain::Indicator& indicator);
/// `better`, `worse` or nothing; nothing where the change prints as none.
[[nodiscard]] QString directionWords(const services::Change& change, const domain::Indicator& indicator);
[[nodiscard]] FigureTone toneOf(const services::Change& change, const domain::Indicator& indicator);
/// `previous quarter`, `2019/20, before the pandemic`.
[[nodiscard]] QString baseWords(domain::ChangeBase base);
/// `▲ 17 s worse than Jun 21`, `▲ 0.2 points on previous quarter`.
[[nodiscard]] QString changeSentence(const services::Change& change, const domain::Indicator& indicator);
/// `≤ 16:03`
[[nodiscard]] QString targetValueWords(const services::TargetPosition& position, const domain::Indicator& indicator);
/// `✕ missed by 29 s`, `✓ met by 0.7 points`, `✓ met exactly`.
[[nodiscard]] QString targetGapWords(const services::TargetPosition& position, const domain::Indicator& indicator);
/// `illustrative`, `provisional, to August 2021`; empty where there is nothing to add.
[[nodiscard]] QString caveatWords(const services::IndicatorSummary& summary);

/// A published change or other statement, with the words it was printed in.
[[nodiscard]] FigureText statementText(const domain::Observation& statement, const domain::Indicator& indicator);

} // namespace outturn::gui
