// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/unit.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::domain {

/// A number with its unit, the decimals it is shown with, and for a rank the size of its group.
struct Quantity
{
    double value{};
    Unit unit{Unit::Count};
    int decimals{0};
    std::optional<int> groupSize{}; ///< n of `4/n`; ranks only

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// As the sector writes it: `1,401`, `30.7%`, `−0.4 points`, `16:32` (minutes and seconds), `2:45:10`, `17 s`
/// (below a minute), `4/8`, `£300,000`, `1,401.0 FTE` → `1,401 FTE` at no decimals, `3.2 per 1,000`, `56 hours`,
/// `7/10`, `31 December 2021`. Rounded half away from zero.
[[nodiscard]] std::string printed(const Quantity& quantity);

/// A difference between two figures of `unit`: signed, with the unit a difference has: `+17 s`, `−0.4 points`
/// (for percent and percentage points), `+46`, `−2 places` (for ranks: positive = better is never implied), `±0` as
/// `0`.
[[nodiscard]] std::string printedDifference(double difference, Unit unit, int decimals);

/// A relative change in per cent, signed: `+7.6%`, `−16%`.
[[nodiscard]] std::string printedRelativeChange(double percent, int decimals);

/// Reads what `printed` writes, and plain numbers (with thousands commas, `%`, `£`, `mm:ss`, `h:mm:ss`, `n/N`).
/// The decimals are those written. Fails with `InvalidText`.
[[nodiscard]] Result<Quantity> parseQuantity(std::string_view text, Unit unit);

} // namespace outturn::domain
