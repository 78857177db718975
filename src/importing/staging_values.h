// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>
#include <outturn/domain/unit.h>
#include <outturn/importing/profile.h>
#include <outturn/importing/sheet.h>

#include <optional>
#include <string>

namespace outturn::importing {

/// What a figure's cell gives: a value, a reason for none, a problem, or nothing at all (a blank).
struct ValueReading
{
    std::optional<double> value{};
    std::optional<domain::MissingReason> missing{};
    bool provisional{false};
    std::string problem{}; ///< why it cannot be taken and what to do; a sentence's part
};

/// What a figure is counted in, and whether it can be below zero where counts cannot.
struct ValueKind
{
    domain::Unit unit{};
    bool signedCount{false};
};

/// Reads the cell of a figure; null and empty cells are blank.
[[nodiscard]] ValueReading readValue(const Cell* cell, const TableRule& rule, const ValueKind& kind);

/// A count behind a ratio; nothing where there is none.
[[nodiscard]] std::optional<double> readCount(const Cell* cell);

} // namespace outturn::importing
