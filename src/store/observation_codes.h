// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>

namespace outturn::store {

/// The whole numbers that stand for words and days in the observation table; schema/001.sql lists them. They are part
/// of the file format: a new word gets a new number, none is ever used for another.
[[nodiscard]] int codeOf(domain::PeriodKind kind);
[[nodiscard]] int codeOf(domain::Provenance provenance);
[[nodiscard]] int codeOf(domain::MissingReason reason);
[[nodiscard]] int codeOf(domain::Bound bound);

/// These throw `UnreadableContent` for a number that stands for nothing.
[[nodiscard]] domain::Provenance provenanceOf(int code);
[[nodiscard]] domain::MissingReason missingReasonOf(int code);
[[nodiscard]] domain::Bound boundOf(int code);
[[nodiscard]] domain::Period periodOf(int kindCode, int firstDay, int lastDay);

/// Days since 1 January 1970.
[[nodiscard]] int dayNumber(Date day);

} // namespace outturn::store
