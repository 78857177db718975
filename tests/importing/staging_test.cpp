// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/importing/staging.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::importing;

namespace {

Indicator indicator(const std::string& slug, const std::string& name, Unit unit)
{
    return {.slug = IndicatorSlug(slug), .outcome = {}, .name = name, .shortName = name, .unit = unit};
}

const Vocabulary& vocabulary()
{
    static const Vocabulary kVocabulary{
        .indicators = {indicator("burglary", "Residential burglary", Unit::Count),
                       indicator("robbery", "Robbery", Unit::Count),
                       indicator("arrest-rate", "Arrest rate", Unit::Percent)},
        .areas = {{AreaSlug("northamptonshire"), "Northamptonshire", AreaKind::Force, {}},
                  {AreaSlug("bedfordshire"), "Bedfordshire", AreaKind::Force, {}}}};
    return kVocabulary;
}

Result<StagedFile> stage(const std::string& rows, const std::string& profile, const std::string& file = "crime.csv")
{
    const auto parsed = parseProfile(profile, "test.profile");
    INFO((parsed ? "" : parsed.error().message));
    REQUIRE(parsed);
    return stageFile(SheetSource(rows, file), *parsed, vocabulary());
}

StagedFile staged(const std::string& rows, const std::string& profile)
{
    auto file = stage(rows, profile);
    INFO((file ? "" : file.error().message));
    REQUIRE(file);
    for (const StagingIssue& issue : file->refused)
        UNSCOPED_INFO(cellReference(issue.row, std::max(issue.column, 1U)) << ": " << issue.why);
    return std::move(*file);
}

/// `burglary northamptonshire 2021-09 = 12 (D3)`, a line a figure.
std::string lines(const StagedFile& file)
{
    std::string text;
    for (const StagedFigure& figure : file.figures) {
        const StagedSeries& series = file.series[figure.series];
        text += series.indicator.text() + ' ' + series.area.text();
        if (!series.subset.empty())
            text += '/' + series.subset;
        const std::string value =
            figure.missing ? std::string(missingReasonKey(*figure.missing)) : printedNumber(figure.value, 1);
        text +=
            ' ' + periodKey(figure.period) + " = " + value + " (" + cellReference(figure.row, figure.column) + ")\n";
    }
    return text;
}

const std::string kWide = "indicator: column Crime\narea: column Force\nperiod: across\n";
constexpr auto kWideRows = "Recorded crime,,,\n"
                           "Crime,Force,Aug-21,Sep-21,Change\n"
                           "Residential burglary,Northamptonshire,11,12,+1\n"
                           "Robbery,Northamptonshire1,3,..,\n"
                           "Robbery,Bedfordshire,4,5p,\n";

} // namespace

TEST_CASE("months across become a figure a cell, each with where it stands", "[unit]")
{
    const auto file = staged(kWideRows, kWide);

    CHECK(lines(file)
          == "burglary northamptonshire 2021-08 = 11.0 (C3)\n"
             "burglary northamptonshire 2021-09 = 12.0 (D3)\n"
             "robbery northamptonshire 2021-08 = 3.0 (C4)\n"
             "robbery northamptonshire 2021-09 = not_available (D4)\n"
             "robbery bedfordshire 2021-08 = 4.0 (C5)\n"
             "robbery bedfordshire 2021-09 = 5.0 (D5)\n");
    CHECK(file.refused.empty());
    CHECK(file.figures.back().provisional);
}

TEST_CASE("a row inserted and a column moved do no harm", "[unit]")
{
    const auto before = staged(kWideRows, kWide);
    const auto after = staged("Recorded crime,,,\nUpdated weekly,,,\n"
                              "Force,Crime,Change,Sep-21,Aug-21\n"
                              "Northamptonshire,Residential burglary,+1,12,11\n"
                              "Northamptonshire,Robbery,,..,3\n"
                              "Bedfordshire,Robbery,,5p,4\n",
                              kWide);

    REQUIRE(after.figures.size() == before.figures.size());
    for (std::size_t index = 0; index < before.figures.size(); ++index)
        CHECK(after.figures[index].value == before.figures[index].value);
}

TEST_CASE("a renamed label is asked about once, and the others are mapped", "[unit]")
{
    const auto file = staged("Crime,Force,Aug-21,Sep-21\n"
                             "Burglary dwellings,Northamptonshire,11,12\n"
                             "Robbery,Bedfordshire,4,5\n",
                             kWide);

    CHECK(file.figures.size() == 2);
    REQUIRE(file.refused.size() == 1);
    CHECK(file.refused.front().row == 2);
    CHECK(file.refused.front().cells == 2);
    CHECK(file.refused.front().why.find("\"Burglary dwellings\" is no indicator") == 0);
    CHECK(file.refused.front().why.find("indicator label: Burglary dwellings = …") != std::string::npos);
}

TEST_CASE("mapped labels are read, left out on purpose, or said to be gone", "[unit]")
{
    const auto file = staged("Crime,Force,Sep-21\nBurglary dwellings,Northants,12\nAll crime,Northants,99\n",
                             kWide
                                 + "indicator label: Burglary dwellings = burglary\nindicator label: All crime = -\n"
                                   "indicator label: Mugging = robbery\narea label: Northants = northamptonshire\n");

    CHECK(lines(file) == "burglary northamptonshire 2021-09 = 12.0 (C2)\n");
    CHECK(file.refused.empty());
    CHECK(file.tables.front().gone == std::map<Part, std::vector<std::string>>{{Part::Indicator, {"Mugging"}}});
}

TEST_CASE("a header that is gone is named with what stands in its place", "[unit]")
{
    const auto file = stage("Offence,Force,Sep-21\nRobbery,Bedfordshire,5\n", kWide);

    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::BadInput);
    CHECK(file.error().message.find("header \"Crime\" is missing") != std::string::npos);
    CHECK(file.error().message.find("\"Offence\"") != std::string::npos);
}

TEST_CASE("of stacked tables the one under its title is read, until it ends", "[unit]")
{
    const std::string rows = "Table 1 Burglary by year,\nYear,Number\n2019/20,7\n2020/21,8\nTotal,15\n\n"
                             "Table 2 Robbery by year,\nYear,Number\n2019/20,3\n2020/21,4\nTotal,7\n";
    const auto file = staged(rows,
                             "area: northamptonshire\nperiod: column Year\nvalue: column Number\nuntil: Total\n"
                             "table: first\ntitle: Table 1 *\nindicator: burglary\n"
                             "table: second\ntitle: Table 2 *\nindicator: robbery\n");

    CHECK(lines(file)
          == "burglary northamptonshire 2019-04-01/2020-03-31 = 7.0 (B3)\n"
             "burglary northamptonshire 2020-04-01/2021-03-31 = 8.0 (B4)\n"
             "robbery northamptonshire 2019-04-01/2020-03-31 = 3.0 (B9)\n"
             "robbery northamptonshire 2020-04-01/2021-03-31 = 4.0 (B10)\n");
}

TEST_CASE("records are counted by month, those that the profile keeps", "[unit]")
{
    const auto file = staged("date,severity,force\n2021-08-03,Slight,Bedfordshire\n2021-08-30,Fatal,Bedfordshire\n"
                             "2021-09-02,Serious,Bedfordshire\n2021-08-31,Serious,Bedfordshire\n",
                             "indicator: robbery\narea: column force\nperiod: column date\nby: month\n"
                             "combine: count rows\nkeep: severity = Fatal | Serious\n");

    CHECK(lines(file)
          == "robbery bedfordshire 2021-08 = 2.0 (A3)\n"
             "robbery bedfordshire 2021-09 = 1.0 (A4)\n");
    CHECK(file.figures.front().cells == 2);
}

TEST_CASE("cells alike are summed, and a sum with a part missing is missing", "[unit]")
{
    const auto file = staged("Crime,Force,Aug-21,Sep-21\nRobbery,Bedfordshire,4,5\nMugging,Bedfordshire,6,*\n",
                             kWide + "combine: sum\nindicator label: Mugging = robbery\n");

    CHECK(lines(file)
          == "robbery bedfordshire 2021-08 = 10.0 (C2)\n"
             "robbery bedfordshire 2021-09 = suppressed (D2)\n");
}

TEST_CASE("a percentage comes out per cent, and is refused for a count", "[unit]")
{
    const std::string rows = "Force,Sep-21\nBedfordshire,30.7%\n";

    CHECK(lines(staged(rows, "indicator: arrest-rate\narea: column Force\nperiod: across\n"))
          == "arrest-rate bedfordshire 2021-09 = 30.7 (B2)\n");
    const auto refused = staged(rows, "indicator: robbery\narea: column Force\nperiod: across\n");
    REQUIRE(refused.refused.size() == 1);
    CHECK(refused.refused.front().why.find("percentage") != std::string::npos);
}

TEST_CASE("what is no figure, no period or below zero is refused at its cell", "[unit]")
{
    const auto file = staged("indicator,area,period,value\nrobbery,bedfordshire,2021-09,many\n"
                             "robbery,bedfordshire,soon,4\nrobbery,bedfordshire,2021-07,-4\n",
                             printedProfile(plainProfile()));

    REQUIRE(file.refused.size() == 3);
    CHECK(cellReference(file.refused[0].row, file.refused[0].column) == "D2");
    CHECK(cellReference(file.refused[1].row, file.refused[1].column) == "C3");
    CHECK(cellReference(file.refused[2].row, file.refused[2].column) == "D4");
    CHECK(file.figures.empty());
}

TEST_CASE("one figure given twice is taken once where the values agree and refused where they do not", "[unit]")
{
    const std::string start = "indicator,area,period,value\nrobbery,bedfordshire,2021-09,4\n";
    const auto same = staged(start + "robbery,bedfordshire,Sep-21,4\n", printedProfile(plainProfile()));
    CHECK(same.figures.size() == 1);
    CHECK(same.notes.size() == 1);

    const auto other = staged(start + "robbery,bedfordshire,Sep-21,5\n", printedProfile(plainProfile()));
    REQUIRE(other.refused.size() == 1);
    CHECK(other.refused.front().why.find("D2") != std::string::npos);
}

TEST_CASE("blanks say nothing unless the profile says what they mean, and are never zero", "[unit]")
{
    const std::string rows = "Crime,Force,Aug-21,Sep-21\nRobbery,Bedfordshire,4,\n";

    CHECK(staged(rows, kWide).figures.size() == 1);
    const auto stated = staged(rows, kWide + "blank: not_yet_reported\n");
    CHECK(stated.figures.back().missing == MissingReason::NotYetReported);
}

TEST_CASE("unknown places become areas where the profile says so", "[unit]")
{
    const auto file = staged("Crime,Force,Sep-21\nRobbery,Barking & Dagenham,4\n", kWide + "new areas: place\n");

    REQUIRE(file.newAreas.size() == 1);
    CHECK(file.newAreas.front() == Area{AreaSlug("barking-and-dagenham"), "Barking & Dagenham", AreaKind::Place, {}});
    CHECK(lines(file) == "robbery barking-and-dagenham 2021-09 = 4.0 (C2)\n");
}

TEST_CASE("forces that every publisher names are added as such, and other places are asked about", "[unit]")
{
    const auto file = staged("Crime,Force,Sep-21\nRobbery,Kent,4\nRobbery,Central Service Secondments,5\n",
                             kWide + "new areas: known\narea label: Total = west-midlands\n");

    REQUIRE(file.newAreas.size() == 1);
    CHECK(file.newAreas.front() == Area{AreaSlug("kent"), "Kent", AreaKind::Force, {}});
    REQUIRE(file.unknown.size() == 1);
    CHECK(file.unknown.front().label == "Central Service Secondments");
    CHECK_FALSE(stage(kWideRows, kWide + "new areas: known\narea label: Total = nowhere\n"));
}

TEST_CASE("of several headers of a column the one that stands there is read, else the cell a row begins with", "[unit]")
{
    const std::string profile = "indicator: robbery\narea: column Force | Police force area | first\nperiod: across\n";

    CHECK(lines(staged("Code,Police force area,Sep-21\nE1,Bedfordshire,4\n", profile))
          == "robbery bedfordshire 2021-09 = 4.0 (C2)\n");
    CHECK(lines(staged(",Sep-21\nBedfordshire,5\n", profile)) == "robbery bedfordshire 2021-09 = 5.0 (B2)\n");
}

TEST_CASE("a sheet's name is the same with underscores for blanks", "[unit]")
{
    const auto parsed = parseProfile("sheet: Table 1\n" + kWide, "test.profile");
    REQUIRE(parsed);
    for (const char* name : {"Table_1.csv", "Table 1.csv"}) {
        const auto file = stageFile(SheetSource(kWideRows, name), *parsed, vocabulary());
        REQUIRE(file);
        CHECK(file->notes.empty());
    }
}

TEST_CASE("new places lie in the area that the profile names, which comes with them where it is new", "[unit]")
{
    const auto file =
        staged("Crime,Force,Sep-21\nRobbery,Barking & Dagenham,4\n", kWide + "new areas: place in metropolitan\n");

    REQUIRE(file.newAreas.size() == 2);
    CHECK(file.newAreas[0].slug == AreaSlug("metropolitan"));
    CHECK(file.newAreas[0].kind == AreaKind::Force);
    CHECK(file.newAreas[1].parent == AreaSlug("metropolitan"));
    CHECK(stage(kWideRows, kWide + "new areas: place in nowhere\n").error().message.find("\"nowhere\"")
          != std::string::npos);
}

TEST_CASE("rows with one label are told apart by their number", "[unit]")
{
    const auto file = staged("Force,Sep-21\nMidlands,30\nBedfordshire,4\nMidlands,26\n",
                             "indicator: robbery\narea: column first\nperiod: across\nheader: Force\n"
                             "area label: Midlands #1 = -\narea label: Midlands #2 = northamptonshire\n");

    CHECK(lines(file)
          == "robbery bedfordshire 2021-09 = 4.0 (B3)\n"
             "robbery northamptonshire 2021-09 = 26.0 (B4)\n");
    CHECK(file.refused.empty());
}

TEST_CASE("a profile that maps to what the plan has not is refused as a whole", "[unit]")
{
    const auto file = stage(kWideRows, kWide + "indicator label: Robbery = mugging\n");

    REQUIRE_FALSE(file);
    CHECK(file.error().message.find("\"mugging\"") != std::string::npos);
}

TEST_CASE("a profile fits the files in which its headers stand", "[unit]")
{
    const auto profile = parseProfile(kWide, "test.profile");

    CHECK(profileFits(SheetSource(kWideRows, "a.csv"), *profile).value());
    CHECK_FALSE(profileFits(SheetSource("a,b\n1,2\n", "a.csv"), *profile).value());
}

TEST_CASE("staging stops where it is told to, with nothing staged", "[unit]")
{
    std::string rows = "indicator,area,period,value\n";
    for (int row = 0; row < 10'000; ++row)
        rows += "robbery,bedfordshire,2021-09,4\n";

    const auto file = stageFile(SheetSource(rows, "a.csv"), plainProfile(), vocabulary(), [] { return false; });

    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a label that means nothing is told with its table and part, and how many figures wait for it", "[unit]")
{
    const auto file = staged("Crime,Force,Aug-21,Sep-21\nBurglary dwellings,Northamptonshire,11,12\n", kWide);

    REQUIRE(file.unknown.size() == 1);
    CHECK(file.unknown.front().part == Part::Indicator);
    CHECK(file.unknown.front().label == "Burglary dwellings");
    CHECK(file.unknown.front().cells == 2);
    CHECK(file.refused.front().why.find("(\"burglary\"?)") != std::string::npos);
}

TEST_CASE("a renamed label in the header is asked about and not dropped", "[unit]")
{
    const std::string profile = "indicator: across\narea: column Force\nperiod: column Month\n";
    const auto file = staged("Code,Force,Month,Robbery,Burglary dwellings,Remark\n"
                             "7,Bedfordshire,Sep-21,5,6,checked\n",
                             profile);

    CHECK(lines(file) == "robbery bedfordshire 2021-09 = 5.0 (D2)\n");
    REQUIRE(file.unknown.size() == 1);
    CHECK(file.unknown.front().label == "Burglary dwellings");
    CHECK(file.refused.size() == 1);
    CHECK(staged("Force,Month,Robbery,Rank\nBedfordshire,Sep-21,5,6\n", profile + "leave out columns: Rank\n")
              .refused.empty());
}

TEST_CASE("staging tells where it found the table, its columns and labels", "[unit]")
{
    const auto file = staged(kWideRows, kWide);

    REQUIRE(file.tables.size() == 1);
    const SeenTable& seen = file.tables.front();
    CHECK(seen.columns == std::vector<SeenColumn>{{"Crime", 1}, {"Force", 2}});
    CHECK(seen.labels.at(Part::Indicator) == std::vector<std::string>{"Residential burglary", "Robbery"});
    CHECK(seen.labels.at(Part::Area)
          == std::vector<std::string>{"Northamptonshire", "Northamptonshire1", "Bedfordshire"});
}

TEST_CASE("as many subsets as a file has are told apart", "[unit]")
{
    std::string rows = "indicator,area,subset,period,value\n";
    constexpr int kSubsets = 70'000;
    for (int subset = 0; subset < kSubsets; ++subset)
        rows += "robbery,bedfordshire,s" + std::to_string(subset) + ",2021-09," + std::to_string(subset) + '\n';

    const auto file = stageFile(SheetSource(rows, "a.csv"), plainProfile(), vocabulary());

    REQUIRE(file);
    CHECK(file->series.size() == kSubsets);
    CHECK(file->refused.empty());
}
