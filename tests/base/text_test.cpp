// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/text.h>

#include "support/catch.h"

using namespace outturn;

TEST_CASE("trimming takes every kind of white space off both ends", "[unit]")
{
    CHECK(trimmed(" \t\r\nQ2 21/22\n") == "Q2 21/22");
    CHECK(trimmed("\u00A0Sep\u00A021\u202F") == "Sep\u00A021");
    CHECK(trimmed("\uFEFFperiod") == "period");
    CHECK(trimmed(" \u00A0 ").empty());
    CHECK(trimmed("").empty());
}

TEST_CASE("trimming leaves other characters whose bytes look like white space", "[unit]")
{
    CHECK(trimmed("à") == "à"); // ends in the byte A0
    CHECK(trimmed("– ") == "–");
    CHECK(trimmed("\xA0") == "\xA0");
    CHECK(trimmed("a \x80") == "a \x80");
    CHECK(trimmed("\xC0\xA0") == "\xC0\xA0"); // a blank in more bytes than it may have
}

TEST_CASE("only ASCII letters change case", "[unit]")
{
    CHECK(lowerCase("SEP É 21") == "sep É 21");
}

TEST_CASE("splitting keeps empty parts", "[unit]")
{
    using Parts = std::vector<std::string_view>;
    CHECK(split("a,,b", ',') == Parts{"a", "", "b"});
    CHECK(split("a,", ',') == Parts{"a", ""});
    CHECK(split("", ',') == Parts{""});
}

TEST_CASE("runs of white space become one blank", "[unit]")
{
    CHECK(singleSpaced("  12\u00A0 months\tto\n\nSep  2021 ") == "12 months to Sep 2021");
    CHECK(singleSpaced("July\u2009–\u2009September") == "July – September");
    CHECK(singleSpaced(" \n ").empty());
}

TEST_CASE("damaged UTF-8 passes through unchanged", "[unit]")
{
    for (const char* text : {"a\xFF"
                             "b",
                             "\xC3", "\xE2\x80", "\xED\xA0\x80", "\xC0\x80", "\xF8\x88\x80\x80"}) {
        CHECK(singleSpaced(text) == text);
        CHECK(trimmed(text) == text);
    }
}
