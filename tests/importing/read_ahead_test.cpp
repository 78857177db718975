// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/read_ahead.h"

#include "support/catch.h"

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <vector>

using outturn::importing::ReadAhead;

TEST_CASE("pieces come once each, in the order in which they were made", "[unit]")
{
    int made = 0;
    ReadAhead<int> ahead([&made](int& piece) { return (piece = ++made) <= 1000; });
    std::vector<int> taken;
    while (const int* piece = ahead.next())
        taken.push_back(*piece);

    REQUIRE(taken.size() == 1000);
    CHECK(std::is_sorted(taken.begin(), taken.end()));
    CHECK(taken.back() == 1000);
    CHECK(ahead.next() == nullptr);
}

TEST_CASE("what fails on the other thread is thrown after the pieces before it", "[unit]")
{
    int made = 0;
    ReadAhead<int> ahead([&made](int& piece) {
        if (++made == 3)
            throw std::runtime_error("broken");
        piece = made;
        return true;
    });

    CHECK(*ahead.next() == 1);
    CHECK(*ahead.next() == 2);
    CHECK_THROWS_AS((void)ahead.next(), std::runtime_error);
}

TEST_CASE("only a few pieces are made before one is wanted, and none after the taker is gone", "[unit]")
{
    std::atomic<int> made{0};
    {
        ReadAhead<int> ahead([&made](int& piece) {
            piece = ++made;
            return true;
        });
        for (int taken = 1; taken <= 20; ++taken) {
            REQUIRE(*ahead.next() == taken);
            REQUIRE(made <= taken + 4);
        }
    }
    const int after = made;
    CHECK(after <= 25);
    CHECK(made == after);
}
