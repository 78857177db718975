// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/annotation.h>
#include <outturn/domain/rebase.h>

#include <string>

namespace outturn::charting {

/// `Lockdown 1 (26 March to 1 June 2020)`
[[nodiscard]] std::string noteWords(const domain::Annotation& annotation);

/// `New limits: new recording rules`
[[nodiscard]] std::string rebaseCaption(const domain::Rebase& rebase);

/// `Limits set anew from 1 April 2020: new recording rules (Analyst, 14 October 2021)`
[[nodiscard]] std::string rebaseWords(const domain::Rebase& rebase);

} // namespace outturn::charting
