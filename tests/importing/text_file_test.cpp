// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/text_file.h>

#include "support/catch.h"

using namespace outturn::importing;

TEST_CASE("well-formed UTF-8 of every length is accepted", "[unit]")
{
    CHECK_FALSE(firstInvalidUtf8(""));
    CHECK_FALSE(firstInvalidUtf8("plain"));
    CHECK_FALSE(firstInvalidUtf8("\xC3\xA9"));         // é
    CHECK_FALSE(firstInvalidUtf8("\xE2\x88\x92"));     // −
    CHECK_FALSE(firstInvalidUtf8("\xF0\x9F\x8F\xA0")); // a house
}

TEST_CASE("the first byte that is not UTF-8 is told", "[unit]")
{
    CHECK(firstInvalidUtf8("ab\xE9") == 2);
    CHECK(firstInvalidUtf8("a\x80") == 1);
    CHECK(firstInvalidUtf8("a\xE2\x88") == 1);
    CHECK(firstInvalidUtf8("\xE2\x28\xA1") == 0);
}

TEST_CASE("overlong forms, surrogates and numbers past the last are not UTF-8", "[unit]")
{
    CHECK(firstInvalidUtf8("\xC0\xAF") == 0);
    CHECK(firstInvalidUtf8("\xE0\x80\xAF") == 0);
    CHECK(firstInvalidUtf8("\xED\xA0\x80") == 0);
    CHECK(firstInvalidUtf8("\xF4\x90\x80\x80") == 0);
    CHECK(firstInvalidUtf8("\xF0\x80\x80\x80") == 0);
}
