// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace outturn::store {

/// What brings a store from the schema before to `version`.
struct SchemaStep
{
    int version;
    std::string_view sql;
};

/// Every step ever released, from version 1 on without gaps.
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

} // namespace outturn::store
