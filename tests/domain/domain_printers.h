// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <ostream>
#include <string>

/// How a failing test shows values of the vocabulary.
namespace outturn::domain {

inline std::ostream& operator<<(std::ostream& out, const Period& period)
{
    return out << periodKey(period) << " (kind " << static_cast<int>(period.kind()) << ')';
}

inline std::ostream& operator<<(std::ostream& out, const Quantity& quantity)
{
    return out << quantity.value << ' ' << unitKey(quantity.unit) << " at " << quantity.decimals << " decimals of "
               << quantity.groupSize.value_or(0);
}

} // namespace outturn::domain
