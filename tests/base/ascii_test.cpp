// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>

#include "support/catch.h"

#include <string>

using namespace outturn;

TEST_CASE("ten of all characters are digits", "[unit]")
{
    std::string digits;
    for (int c = -128; c < 128; ++c) {
        if (isDigit(static_cast<char>(c)))
            digits += static_cast<char>(c);
    }

    CHECK(digits == "0123456789");
}
