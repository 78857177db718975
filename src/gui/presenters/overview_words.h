// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/status.h>
#include <outturn/services/indicator_summary.h>

#include <QString>

namespace outturn::gui {

/// `On track`, `Watch`, `Not on track`, `Not assessed`.
[[nodiscard]] QString statusWords(domain::Status status);

/// In few words, which window the latest figure stands for: `12 months to Sep 21`, `12-month mean to Sep 21`,
/// `Q2 21/22`. Precondition: there is one.
[[nodiscard]] QString windowWords(const services::IndicatorSummary& summary);
/// In fewer words still, for where those do not fit: `12 months`, `12-month mean`, `Q2 21/22`.
[[nodiscard]] QString shortWindowWords(const services::IndicatorSummary& summary);

/// The text without signs that a screen reader would read as shapes: ▲ becomes `up`, ≤ `at most`.
[[nodiscard]] QString spokenWords(QString text);

} // namespace outturn::gui
