// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/number_format.h"

#include "support/catch.h"

using namespace outturn::importing;

namespace {

std::string shown(std::string_view code, double value, DateSystem system = DateSystem::From1900)
{
    return NumberFormat::parse(code).shown(value, system);
}

} // namespace

TEST_CASE("numbers are shown as their format says", "[unit]")
{
    struct Case
    {
        std::string_view code;
        double value;
        std::string shown;
    };
    const auto one = GENERATE(values<Case>({
        {"General", 6092.46, "6092.46"},
        {"General", 1234567, "1234567"},
        {"General", 0.1 + 0.2, "0.3"},
        {"0", 12.5, "13"},
        {"0.0", -0.04, "0.0"},
        {"#,##0", 6092.46, "6,092"},
        {"#,##0", 1234567, "1,234,567"},
        {"#,##0.0", 125184.76, "125,184.8"},
        {"0.##", 2.5, "2.5"},
        {"0.##", 2, "2"},
        {"000", 7, "007"},
        {"#", 0.2, ""},
        {"0.0%", -0.0319, "-3.2%"},
        {"0%", 0.5, "50%"},
        {"£#,##0", 300000, "£300,000"},
        {"[$£-809]#,##0.00", 12.5, "£12.50"},
        {"#,##0,\"k\"", 12345, "12k"},
        {"0.00E+00", 12345, "1.23E+04"},
        {"# ?/?", 0.5, "0.5"},
        {"0\" FTE\"", 12, "12 FTE"},
        {"General\" FTE\"", 12.5, "12.5 FTE"},
        {"\\~0", 4, "~4"},
        {"@", 4, "4"},
        {"#,##0.0", 1e15, "1,000,000,000,000,000.0"},
        {"#,##0", 1e300, "1e+300"},
    }));
    CAPTURE(one.code, one.value);

    CHECK(shown(one.code, one.value) == one.shown);
}

TEST_CASE("a format may show zeros, negatives and ranges in their own way", "[unit]")
{
    CHECK(shown("#,##0;-#,##0;\"-\"", 0) == "-");
    CHECK(shown("#,##0;-#,##0;\"-\"", -1200) == "-1,200");
    CHECK(shown("#,##0;(#,##0)", -1200) == "(1,200)");
    CHECK(shown("#,##0;[Red](#,##0)", 1200) == "1,200");
    CHECK(shown("[=0]\"-\";[<0.5]\"~\";#,##0", 0) == "-");
    CHECK(shown("[=0]\"-\";[<0.5]\"~\";#,##0", 0.3) == "~");
    CHECK(shown("[<0.5]\"~\";#,##0", -1) == "~");
    CHECK(shown("[=0]\"-\";[<0.5]\"~\";#,##0", 1500) == "1,500");
    CHECK(shown(";;;", 5).empty());
}

TEST_CASE("dates and times are shown as their format says", "[unit]")
{
    constexpr double kMoment = 43008.604861111; // 30 September 2017, 14:31
    CHECK(shown("mmm-yy", kMoment) == "Sep-17");
    CHECK(shown("d mmmm yyyy", kMoment) == "30 September 2017");
    CHECK(shown("dd/mm/yyyy hh:mm", kMoment) == "30/09/2017 14:31");
    CHECK(shown("dddd", kMoment) == "Saturday");
    CHECK(shown("h:mm AM/PM", kMoment) == "2:31 PM");
    CHECK(shown("yyyymm", kMoment) == "201709");
    CHECK(shown("mmmmm", kMoment) == "S");
    CHECK(shown("[$-809]dd mmmm yyyy", kMoment) == "30 September 2017");
    CHECK(shown("mm:ss", 992.0 / 86400) == "16:32");
    CHECK(shown("[h]:mm:ss", 2.5) == "60:00:00");
    CHECK(shown("[h]:mm", 100) == "2400:00");
    CHECK(shown("[mm]:ss", 992.0 / 86400) == "16:32");
    CHECK(shown("hh:mm:ss.00", 0.5 + 0.25 / 86400) == "12:00:00.25");
}

TEST_CASE("a format tells what its values are", "[unit]")
{
    const auto kind = [](std::string_view code) { return NumberFormat::parse(code).kind(); };

    CHECK(kind("General") == FormatKind::General);
    CHECK(kind("") == FormatKind::General);
    CHECK(kind("#,##0;-#,##0;\"-\"") == FormatKind::Number);
    CHECK(kind("0.0%") == FormatKind::Percent);
    CHECK(kind("0.0\"%\"") == FormatKind::Number);
    CHECK(kind("mmm\\-yy") == FormatKind::Date);
    CHECK(kind("yyyy-mm-dd hh:mm") == FormatKind::Date);
    CHECK(kind("mm:ss") == FormatKind::Duration);
    CHECK(kind("[h]:mm:ss") == FormatKind::Duration);
    CHECK(kind("h:mm") == FormatKind::Duration);
    CHECK(kind("[Red]0") == FormatKind::Number);
    CHECK(kind("[$-409]d-mmm-yy;@") == FormatKind::Date);
    CHECK(kind("@") == FormatKind::Text);
    CHECK(kind(NumberFormat::builtIn(14)) == FormatKind::Date);
    CHECK(kind(NumberFormat::builtIn(46)) == FormatKind::Duration);
}

TEST_CASE("no text is too odd to be a format", "[unit]")
{
    for (const std::string_view code : {"\"", "\\", "[", "[h", "_", "*", "0.", ",", "/", "E+", ";;;;;;", "[<]0", "[$"})
        CHECK_NOTHROW(shown(code, -1.5));
}

TEST_CASE("serial numbers are days of two calendars", "[unit]")
{
    const auto iso = [](double serial, DateSystem system) {
        const auto moment = momentOfSerial(serial, system);
        return moment ? isoMoment(*moment) : std::string("none");
    };

    CHECK(iso(1, DateSystem::From1900) == "1900-01-01");
    CHECK(iso(59, DateSystem::From1900) == "1900-02-28");
    CHECK(iso(60, DateSystem::From1900) == "none");
    CHECK(iso(61, DateSystem::From1900) == "1900-03-01");
    CHECK(iso(43008, DateSystem::From1900) == "2017-09-30");
    CHECK(iso(41546, DateSystem::From1904) == "2017-09-30");
    CHECK(iso(43008.5, DateSystem::From1900) == "2017-09-30T12:00:00");
    CHECK(iso(43008 + 0.0015 / 86.4, DateSystem::From1900) == "2017-09-30T00:00:01.500");
    CHECK(iso(-1, DateSystem::From1900) == "none");
    CHECK(iso(3e6, DateSystem::From1900) == "none");
}
