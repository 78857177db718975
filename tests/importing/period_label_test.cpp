// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/period_label.h>

#include <outturn/domain/period_text.h>

#include "grid_builder.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;

namespace {

std::string key(std::string_view text)
{
    const auto label = readPeriodLabel(text);
    return label ? domain::periodKey(label->period) : std::string{};
}

std::string keyOf(const Cell& cell, bool asAt = false)
{
    const GridCell one{cell.column, cell.type, cell.number, cell.text, cell.shown};
    const auto label = readPeriodCell(one, asAt);
    return label ? domain::periodKey(label->period) : std::string{};
}

} // namespace

TEST_CASE("labels give periods in every written form", "[unit]")
{
    CHECK(key("Q2 21/22") == "2021-22-Q2");
    CHECK(key("Sep-14") == "2014-09");
    CHECK(key("2018/19") == "2018-04-01/2019-03-31");
    CHECK(key("18/19") == "2018-04-01/2019-03-31");
    CHECK(key("04/05") == "2004-04-01/2005-03-31");
    CHECK(key("99/00").substr(0, 4) == "2099");
    CHECK(key("2018") == "2018-01-01/2018-12-31");
    CHECK(key("202202") == "2022-02");
    CHECK(key("12 months to Mar 2020") == "2020-03/12m");
    CHECK(key("As at 30 September 2018") == "2018-09-30/2018-09-30");
}

TEST_CASE("footnotes glued to a period are kept apart from it", "[unit]")
{
    const auto digit = readPeriodLabel("30 September 20123");
    REQUIRE(digit);
    CHECK(domain::periodKey(digit->period) == "2012-09-30/2012-09-30");
    CHECK(digit->mark == "3");

    CHECK(key("30 September 20181,2,3") == "2018-09-30/2018-09-30");
    CHECK(readPeriodLabel("2018/19 (p)")->mark == "(p)");
    CHECK(readPeriodLabel("2018/19 [note 1]")->mark == "[note 1]");
    CHECK(readPeriodLabel("2018/19†")->mark == "†");
}

TEST_CASE("other texts are no periods", "[unit]")
{
    for (const std::string_view text :
         {"18 - 20", "18/20", "44440", "Total", "Kent", "", "12", "Under 18", "43 forces", "1,401"})
        CHECK(key(text).empty());
}

TEST_CASE("a date cell is what it shows, unless the header says as at", "[unit]")
{
    const Cell cell = test::dateCell(2, "2014-09-30", "Sep-14");

    CHECK(keyOf(cell) == "2014-09");
    CHECK(keyOf(cell, true) == "2014-09-30/2014-09-30");
    CHECK(keyOf(test::dateCell(2, "2014-09-30", "30/09/2014")) == "2014-09-30/2014-09-30");
}

TEST_CASE("numbers are periods where they look like years or months", "[unit]")
{
    const auto number = [](double value) {
        return keyOf({.column = 1, .type = CellType::Number, .number = value, .text = {}, .shown = {}});
    };

    CHECK(number(2018) == "2018-01-01/2018-12-31");
    CHECK(number(202213).empty());
    CHECK(number(202212) == "2022-12");
    CHECK(number(44440).empty());
    CHECK(number(2018.5).empty());
}
