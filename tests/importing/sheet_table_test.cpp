// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/sheet_table.h>

#include <outturn/domain/period_text.h>

#include "grid_builder.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;
using namespace outturn::test;

namespace {

std::string periodOf(const TableColumn& column)
{
    return column.period ? domain::periodKey(*column.period) : std::string{};
}

std::string roles(const SheetTable& table)
{
    std::string all;
    for (const TableColumn& column : table.columns)
        all += (all.empty() ? "" : " ") + std::string(columnRoleKey(column.role));
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("title, unit, stacked header, body and notes are told apart", "[unit]")
{
    const auto grid = gridOf("\"Table 1: Officers by police force area, 30 September 2014 and 2015\",,,,\n"
                             "\n"
                             ",,,,Full-time equivalents\n"
                             "Force,As at:,,Change in 12 months,\n"
                             ",,,,\n"
                             ",Sep-14,Sep-15,number,%\n"
                             "North East ,6092.5,5898,-194.5,-3.19\n"
                             "Cleveland,1342.5,1315,-27.5,*\n"
                             "Durham,..,1157,,\n"
                             "\n"
                             "Total 43 forces,6092.5,5898,-194.5,-3.19\n"
                             ",,,,Source: Home Office\n"
                             "Notes\n"
                             "* denotes data not applicable.\n");

    const auto tables = findTables(grid);

    REQUIRE(tables.size() == 1);
    const SheetTable& table = tables.front();
    CHECK(table.title == "Table 1: Officers by police force area, 30 September 2014 and 2015");
    CHECK(table.unit == "Full-time equivalents");
    CHECK(table.firstHeaderRow == 4);
    CHECK(table.lastHeaderRow == 6);
    CHECK(table.body == CellRange{7, 1, 11, 5});
    CHECK(roles(table) == "area value value value value");
    CHECK(table.columns[0].head == Texts{"Force"});
    CHECK(table.columns[2].head == Texts{"As at:", "Sep-15"});
    CHECK(periodOf(table.columns[1]) == "2014-09");
    CHECK(periodOf(table.columns[3]).empty());
    CHECK(table.columns[4].unit == "percent");
    REQUIRE(table.notes.size() == 3);
    CHECK(table.notes.front().text == "Source: Home Office");
}

TEST_CASE("areas, subtotals and totals of the rows are recognised", "[unit]")
{
    const auto tables = findTables(gridOf("Force,2014/15\nWest Midlands ,10\nStaffordshire,4\nWest Midlands,6\n"
                                          "Total England and Wales,10\n"));

    REQUIRE(tables.size() == 1);
    const auto& rows = tables.front().rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].area->slug == "region-west-midlands");
    CHECK(rows[0].kind == RowKind::Subtotal);
    CHECK(rows[2].area->slug == "west-midlands");
    CHECK(rows[2].kind == RowKind::Data);
    CHECK(rows[3].kind == RowKind::Total);
}

TEST_CASE("missing figures and marks are told with their cells", "[unit]")
{
    const auto tables = findTables(gridOf("Force,2016/17,2017/18\nKent,..,861r\nEssex,*,2*\nSurrey,,7\n"
                                          "Notes\n* denotes data not applicable.\n"));

    REQUIRE(tables.size() == 1);
    const SheetTable& table = tables.front();
    REQUIRE(table.missing.size() == 3);
    CHECK(table.missing[0].marker == "..");
    CHECK(table.missing[1].reason == domain::MissingReason::NotApplicable);
    CHECK(table.missing[2].marker.empty());
    CHECK(table.missing[2].row == 4);
    CHECK(table.missing[2].column == 2);
    REQUIRE(table.flagged.size() == 2);
    CHECK(table.flagged[0].flag == FigureFlag::Revised);
    CHECK(table.flagged[1].flag == FigureFlag::Noted);
}

TEST_CASE("a column of marks belongs to the figures on its left", "[unit]")
{
    const auto tables = findTables(gridOf("Region,Force,Total,,Aimed,\nWest Midlands,West Mercia,260,,235,\n"
                                          "West Midlands,West Midlands,861,R,690,R\n"));

    REQUIRE(tables.size() == 1);
    const SheetTable& table = tables.front();
    CHECK(roles(table) == "area area value flag value flag");
    REQUIRE(table.flagged.size() == 2);
    CHECK(table.flagged[0].column == 3);
    CHECK(table.flagged[1].column == 5);
    CHECK(table.rows[1].area->slug == "west-midlands");
}

TEST_CASE("several tables may be stacked in one sheet", "[unit]")
{
    const auto tables = findTables(gridOf("Deaths in or following police custody\n"
                                          "\n"
                                          "Definition:\n"
                                          "This includes deaths that occur while a person is being arrested or taken.\n"
                                          "\n"
                                          "\"Table 3.1 Number of fatalities by financial year, 2016/17 to 2018/19\"\n"
                                          "Financial year,Number of fatalities,Number of incidents\n"
                                          "2016/17,14,14\n"
                                          "2017/18,23,23\n"
                                          "2018/19,16,16\n"
                                          "Total,53,53\n"
                                          "\n"
                                          "\n"
                                          "\"Table 3.2 Gender by financial year\"\n"
                                          ",Financial year,,,Total fatalities\n"
                                          "Gender,16/17,17/18,18/19,\n"
                                          "Male,12,21,14,47\n"
                                          "Female,2,2,2,6\n"
                                          "Total fatalities,14,23,16,53\n"));

    REQUIRE(tables.size() == 2);
    CHECK(tables[0].title.find("Table 3.1") == 0);
    CHECK(tables[0].firstHeaderRow == 7);
    CHECK(roles(tables[0]) == "period value value");
    CHECK(domain::periodKey(*tables[0].rows[2].period) == "2018-04-01/2019-03-31");
    CHECK_FALSE(tables[0].rows[3].period);
    CHECK(tables[0].rows[3].kind == RowKind::Total);
    CHECK(tables[1].title == "Table 3.2 Gender by financial year");
    CHECK(tables[1].body == CellRange{17, 1, 19, 5});
    CHECK(periodOf(tables[1].columns[1]) == "2016-04-01/2017-03-31");
    CHECK(tables[1].columns[4].total);
    CHECK(tables[1].columns[1].head == Texts{"Financial year", "16/17"});
}

TEST_CASE("months across as numbers are periods, and the first row of a text file a header", "[unit]")
{
    const auto tables =
        findTables(gridOf("MajorText,BoroughName,202202,202203\nRobbery,Camden,75,86\nRobbery,Barnet,0,4\n"));

    REQUIRE(tables.size() == 1);
    CHECK(roles(tables[0]) == "label area value value");
    CHECK(periodOf(tables[0].columns[3]) == "2022-03");
    CHECK(tables[0].body == CellRange{2, 1, 3, 4});
}

TEST_CASE("long tables have their periods down the rows", "[unit]")
{
    const auto tables = findTables(gridOf("period,org_code,attendances\n2017-03-01,RF4,21289\n2016-04-01,RJZ,813\n"));

    REQUIRE(tables.size() == 1);
    CHECK(roles(tables[0]) == "period label value");
    CHECK(tables[0].rows.front().period.has_value());
}

TEST_CASE("a text period with a footnote digit is still its period", "[unit]")
{
    const auto tables = findTables(gridOf(",Police officers1,Staff\n30 September 2011,1,2\n30 September 20123,3,4\n"));

    REQUIRE(tables.size() == 1);
    CHECK(domain::periodKey(*tables[0].rows[1].period) == "2012-09-30/2012-09-30");
}

TEST_CASE("labels left blank are filled from above, totals are not", "[unit]")
{
    const auto tables = findTables(
        gridOf("Injured,Intentional,Incidents\nYes,Yes,7610\n,No,8583\nNo,Yes,118\n\nTotal incidents,,16311\n"));

    REQUIRE(tables.size() == 1);
    CHECK(tables[0].rows[1].label == "Yes / No");
    CHECK(tables[0].rows[2].label == "No / Yes");
    CHECK(tables[0].rows[3].label == "Total incidents");
    CHECK(tables[0].rows[3].kind == RowKind::Total);
}

TEST_CASE("a merged header cell stands over all the columns it covers", "[unit]")
{
    const auto tables =
        findTables(gridOf("Force,As at:,,Other\n,2014,2015,\nKent,5,6,7\nEssex,1,2,3\n", {{1, 2, 1, 3}}));

    REQUIRE(tables.size() == 1);
    CHECK(tables[0].columns[2].head == Texts{"As at:", "2015"});
    CHECK(tables[0].columns[3].head == Texts{"Other"});
}

TEST_CASE("a table that goes on below a second header keeps the texts of the first", "[unit]")
{
    const auto tables =
        findTables(gridOf("\"Table 8. Tactics, by incident outcome\",,,,\nContents\n\n,,Escaped,Arrested,\n"
                          "Total number of incidents,,3055,202731,\nType,Tactic,,,Per tactic\n"
                          "Restraint,Handcuffing,1387,161236,218810\n,Compliant,489,81392,106615\n"));

    REQUIRE(tables.size() == 2);
    CHECK(tables[1].title == "Table 8. Tactics, by incident outcome");
    CHECK(tables[1].firstHeaderRow == 6);
    CHECK(tables[1].columns[2].head == Texts{"Escaped"});
    CHECK(tables[1].columns[4].head == Texts{"Per tactic"});
    CHECK(tables[1].columns[0].role == ColumnRole::Label);
}

TEST_CASE("a group's name over a row without labels is its header, not its title", "[unit]")
{
    const auto tables =
        findTables(gridOf("Table 6. Tactics by reason\n\n,,Reason for force\n,,Protect self,Protect public\n"
                          ",,291686,135137\n\nType,Tactic,,\nRestraint,Handcuffing,444896,212776\n"));

    REQUIRE(tables.size() == 2);
    CHECK(tables[0].title == "Table 6. Tactics by reason");
    CHECK(tables[1].title == "Table 6. Tactics by reason");
    CHECK(tables[1].columns[3].head == Texts{"Reason for force", "Protect public"});
}

TEST_CASE("a lone total between title and header does not hide the title", "[unit]")
{
    const auto tables = findTables(gridOf("Table 1. Tactics\nContents\n\nTotal number of incidents,,313137\n\n"
                                          "Type,Tactic,Total\nRestraint,Handcuffing,218810\nOther,Dog,285562\n"));

    REQUIRE(tables.size() == 1);
    CHECK(tables[0].title == "Table 1. Tactics");
}

TEST_CASE("days that are all the first of a month stand for their months", "[unit]")
{
    const auto months = findTables(gridOf("period,n\n2017-03-01,5\n2016-04-01,6\n"));
    const auto days = findTables(gridOf("date,n\n2017-03-01,5\n2017-03-02,6\n"));

    CHECK(domain::periodKey(*months.front().rows[0].period) == "2017-03");
    CHECK(domain::periodKey(*days.front().rows[0].period) == "2017-03-01/2017-03-01");
}

TEST_CASE("a label in a column of periods is the row's label", "[unit]")
{
    const auto tables = findTables(gridOf("Financial year,n\n2017/18,5\n2018/19,6\nTotal,11\n"));

    CHECK(tables.front().rows[2].label == "Total");
    CHECK(tables.front().rows[0].label.empty());
}

TEST_CASE("texts without figures are no table", "[unit]")
{
    CHECK(findTables(gridOf("Contents\nTable 1,Police officers\nTable 2,Police staff\n")).empty());
    CHECK(findTables(CellGrid{}).empty());
}
