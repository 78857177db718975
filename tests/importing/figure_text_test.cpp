// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/figure_text.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;
using domain::MissingReason;

namespace {

std::optional<MissingReason> missing(std::string_view text)
{
    const auto figure = readFigureText(text);
    return figure ? figure->missing : std::nullopt;
}

} // namespace

TEST_CASE("marks for missing figures are reasons, never zeros", "[unit]")
{
    CHECK(missing("..") == MissingReason::NotAvailable);
    CHECK(missing(":") == MissingReason::NotAvailable);
    CHECK(missing("-") == MissingReason::NotAvailable);
    CHECK(missing(" – ") == MissingReason::NotAvailable);
    CHECK(missing("[x]") == MissingReason::NotAvailable);
    CHECK(missing("#N/A") == MissingReason::NotAvailable);
    CHECK(missing("*") == MissingReason::Suppressed);
    CHECK(missing("[c]") == MissingReason::Suppressed);
    CHECK(missing("[z]") == MissingReason::NotApplicable);
    CHECK(missing("n/a") == MissingReason::NotApplicable);
    CHECK(missing("tbc") == MissingReason::NotYetReported);
    CHECK_FALSE(readFigureText("-")->value);
}

TEST_CASE("a figure with a mark glued to it keeps value and mark apart", "[unit]")
{
    const auto revised = readFigureText("1,234r");
    REQUIRE(revised);
    CHECK(revised->value == 1234);
    CHECK(revised->flag == FigureFlag::Revised);
    CHECK(revised->marker == "r");

    CHECK(readFigureText("12.5 (p)")->flag == FigureFlag::Provisional);
    CHECK(readFigureText("12.5% [e]")->flag == FigureFlag::Estimated);
    CHECK(readFigureText("12.5% [e]")->percent);
    CHECK(readFigureText("2*")->flag == FigureFlag::Noted);
    CHECK(readFigureText("2*")->value == 2);
    CHECK(readFigureText("45†")->flag == FigureFlag::Noted);
    CHECK(readFigureText("£300")->value == 300);
    CHECK(readFigureText("-0.4")->value == -0.4);
}

TEST_CASE("other texts are no figures", "[unit]")
{
    for (const std::string_view text : {"Kent", "18 - 20", "Under 18", "3rd", "12 months", "", "1.2.3", "--"})
        CHECK_FALSE(readFigureText(text));
}

TEST_CASE("marks in a column of their own are read in either case", "[unit]")
{
    CHECK(readFlag("R") == FigureFlag::Revised);
    CHECK(readFlag("p") == FigureFlag::Provisional);
    CHECK(readFlag("[b]") == FigureFlag::Break);
    CHECK(readFlag("~") == FigureFlag::Estimated);
    CHECK(readFlag("‡") == FigureFlag::Noted);
    CHECK_FALSE(readFlag("Kent"));
}

TEST_CASE("a sheet's own notes say what its marks mean", "[unit]")
{
    Legend legend;
    readLegend("* denotes data not applicable.", legend);
    readLegend("'..' Denotes data not available", legend);
    readLegend("[c] = suppressed to avoid disclosure", legend);
    readLegend("* For one of these incidents, Durham Police are also under investigation.", legend);
    readLegend("Source: Home Office", legend);

    CHECK(legend
          == Legend{{"*", MissingReason::NotApplicable},
                    {"..", MissingReason::NotAvailable},
                    {"[c]", MissingReason::Suppressed}});
}
