// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/domain/live_reference.h>

#include <optional>
#include <string_view>

namespace outturn::services {

/// The figure that a claim's `source` names: indicator, measure (or the word target), then period, subset and area
/// where they apply.
struct NamedSource
{
    domain::Indicator indicator{};
    domain::LiveReference reference{};
    bool target{false};
};

/// Reads a claim's `source`; nothing where it names no figure of the data.
[[nodiscard]] std::optional<NamedSource> namedSource(Workspace& workspace, std::string_view source);

/// The target that the value stands for, in words; empty where none of the indicator's targets has it.
[[nodiscard]] std::string targetWords(Workspace& workspace, const domain::Indicator& indicator, double value);

} // namespace outturn::services
