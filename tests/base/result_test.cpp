// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/result.h>

#include "support/catch.h"

using namespace outturn;

namespace {
Result<int> halved(int number)
{
    if (number % 2 != 0)
        return failure(ErrorCode::BadInput, "The number is odd.", {{"number", std::to_string(number)}});
    return number / 2;
}
} // namespace

TEST_CASE("a result holds either the value or why there is none", "[unit]")
{
    CHECK(halved(4) == 2);

    const auto refused = halved(3);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::BadInput, "The number is odd.", {{"number", "3"}}});
}
