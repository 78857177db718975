// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/followed_map.h"

#include "support/catch.h"

#include <string>
#include <string_view>
#include <vector>

using namespace outturn::importing;

TEST_CASE("every key has its own value, in whatever order they come", "[unit]")
{
    FollowedMap<std::string, int> map;
    int added = 0;
    const auto valueOf = [&](std::string_view key) {
        const int* known = map.find(key);
        return known ? *known : map.add(std::string(key), ++added);
    };
    const std::vector<std::string> keys{"a", "b", "c", "a", "b", "c", "c", "b", "d", "a", "a", "c", "b", "d", "d"};
    std::vector<int> values;
    for (const std::string& key : keys)
        values.push_back(valueOf(key));

    CHECK(values == std::vector{1, 2, 3, 1, 2, 3, 3, 2, 4, 1, 1, 3, 2, 4, 4});
    CHECK(added == 4);
}

TEST_CASE("a key that was never added is not found", "[unit]")
{
    FollowedMap<std::string, int> map;

    CHECK(map.find(std::string_view("a")) == nullptr);
    map.add("a", 1);
    CHECK(map.find(std::string_view("b")) == nullptr);
    REQUIRE(map.find(std::string_view("a")) != nullptr);
    CHECK(*map.find(std::string_view("a")) == 1);
}
