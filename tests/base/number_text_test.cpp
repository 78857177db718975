// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/text.h>

#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace outturn;

TEST_CASE("numbers are rounded half away from zero on the digits a person sees", "[unit]")
{
    CHECK(printedNumber(0.285, 2) == "0.29"); // stored as 0.28499999999999998
    CHECK(printedNumber(1.005, 2) == "1.01");
    CHECK(printedNumber(2.5, 0) == "3");
    CHECK(printedNumber(-2.5, 0) == "−3");
    CHECK(printedNumber(0.45, 1) == "0.5");
    CHECK(printedNumber(30.649, 1) == "30.6");
    CHECK(printedNumber(0.5, 0) == "1");
}

TEST_CASE("rounding carries through nines into a new digit", "[unit]")
{
    CHECK(printedNumber(9.995, 2) == "10.00");
    CHECK(printedNumber(999.5, 0) == "1,000");
    CHECK(printedNumber(-99999.95, 1) == "−100,000.0");
    CHECK(printedNumber(0.096, 2) == "0.10");
}

TEST_CASE("a zero never has a minus sign", "[unit]")
{
    CHECK(printedNumber(-0.04, 1) == "0.0");
    CHECK(printedNumber(-0.0, 0) == "0");
    CHECK(printedNumber(-0.05, 1) == "−0.1");
}

TEST_CASE("thousands have commas, whatever the size", "[unit]")
{
    CHECK(printedNumber(100, 0) == "100");
    CHECK(printedNumber(1401, 0) == "1,401");
    CHECK(printedNumber(-1401.25, 1) == "−1,401.3");
    CHECK(printedNumber(12345678, 2) == "12,345,678.00");
    CHECK(printedNumber(1e21, 0) == "1,000,000,000,000,000,000,000");
    CHECK(printedNumber(1e-9, 9) == "0.000000001");
    CHECK(printedNumber(std::numeric_limits<double>::denorm_min(), 2) == "0.00");
}

TEST_CASE("what is not finite prints as a dash", "[unit]")
{
    CHECK(printedNumber(std::numeric_limits<double>::quiet_NaN(), 1) == "–");
    CHECK(printedNumber(std::numeric_limits<double>::infinity(), 1) == "–");
}

TEST_CASE("the rounded number is the one that is printed", "[unit]")
{
    CHECK(roundedTo(0.285, 2) == 0.29);
    CHECK(roundedTo(-2.5, 0) == -3);
    CHECK(roundedTo(1234567.891, 1) == 1234567.9);
    CHECK_FALSE(std::signbit(roundedTo(-0.04, 1)));
    CHECK(std::isnan(roundedTo(std::numeric_limits<double>::quiet_NaN(), 1)));
    CHECK(roundedTo(std::numeric_limits<double>::max(), 2) == std::numeric_limits<double>::max());
}

TEST_CASE("a number is read from the whole text or not at all", "[unit]")
{
    CHECK(parseNumber("1401") == 1401.0);
    CHECK(parseNumber("-0.4") == -0.4);
    CHECK(parseNumber("1e3") == 1000.0);
    for (const char* text : {"", " 1", "1 ", "1,401", "1.2.3", "0x10", "inf", "nan", "1e999", "--1", "12a"}) {
        CAPTURE(text);
        CHECK_FALSE(parseNumber(text));
    }
}

TEST_CASE("a whole number has digits only", "[unit]")
{
    CHECK(parseWhole("1401") == 1401);
    CHECK(parseWhole("-7") == -7);
    for (const char* text : {"", "1.0", "1 ", "ten", "99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(parseWhole(text));
    }
}
