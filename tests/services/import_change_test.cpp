// SPDX-License-Identifier: GPL-3.0-or-later
// The same workbook a quarter later: what still maps maps, the rest is asked about.
#include "import_desk.h"

#include "importing/workbook_builder.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using outturn::test::ImportDesk;

namespace {

const std::string kProfile = "name: Casualties\nsheet: Figures\nindicator: column Measure\narea: column Force\n"
                             "period: across\nindicator label: Killed or hurt = ksi\n"
                             "area label: Northants = northamptonshire\n";
const std::string kBefore = "Casualties by month|\nForce|Measure|Jul-21|Aug-21\nNorthants|Killed or hurt|31|32\n";

/// A workbook of one sheet; cells are divided by bars.
std::string workbook(const std::string& rows, const std::string& sheet = "Figures")
{
    std::string table = "<table:table table:name=\"" + sheet + "\">";
    std::string cell;
    const auto endCell = [&] {
        table += "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
        cell.clear();
    };
    table += "<table:table-row>";
    for (const char letter : rows) {
        if (letter == '|' || letter == '\n')
            endCell();
        else
            cell += letter;
        if (letter == '\n')
            table += "</table:table-row><table:table-row>";
    }
    return test::odsBytes(table + "</table:table-row></table:table>");
}

/// What the next file brings, after the first was loaded.
StagedImport next(ImportDesk& desk, const std::string& rows, const std::string& sheet = "Figures")
{
    (void)desk.load(desk.stage(workbook(kBefore), kProfile, "q1.ods"));
    return desk.stage({.files = {desk.file(workbook(rows, sheet), "q2.ods")}, .profile = "Casualties"});
}

std::vector<const ImportChange*> changes(const StagedImport& staged, ImportChangeKind kind)
{
    std::vector<const ImportChange*> found;
    for (const ImportChange& change : staged.difference.changes) {
        if (change.kind == kind)
            found.push_back(&change);
    }
    return found;
}

} // namespace

TEST_CASE("the same workbook again changes nothing and asks nothing", "[unit]")
{
    ImportDesk desk;
    const auto staged = next(desk, kBefore);

    CHECK(staged.difference.unchanged == 2);
    CHECK(staged.difference.changes.empty());
    CHECK(staged.difference.questions.empty());
    CHECK(staged.difference.notes.empty());
}

TEST_CASE("a row inserted and a column moved map as before, and the move is told", "[unit]")
{
    ImportDesk desk;
    const auto staged =
        next(desk, "Casualties by month|\nProvisional|\nMeasure|Force|Jul-21|Aug-21\nKilled or hurt|Northants|31|32\n");

    CHECK(staged.difference.unchanged == 2);
    CHECK(staged.difference.questions.empty());
    const auto moved = changes(staged, ImportChangeKind::ColumnMoved);
    REQUIRE(moved.size() == 2);
    CHECK(moved.front()->what == "Measure");
    CHECK(moved.front()->from == "B");
    CHECK(moved.front()->to == "A");
    CHECK(changes(staged, ImportChangeKind::LabelNew).empty());
    CHECK(staged.difference.notes.size() == 1);
}

TEST_CASE("a footnote's digit that comes to a label is no change", "[unit]")
{
    ImportDesk desk;
    const auto staged = next(desk, "Force|Measure|Jul-21|Aug-21\nNorthants1|Killed or hurt|31|32\n");

    CHECK(staged.difference.unchanged == 2);
    CHECK(changes(staged, ImportChangeKind::LabelNew).empty());
    CHECK(changes(staged, ImportChangeKind::LabelGone).empty());
}

TEST_CASE("a renamed sheet is read where its table stands, and said", "[unit]")
{
    ImportDesk desk;
    const auto staged = next(desk, kBefore, "Data");

    CHECK(staged.difference.unchanged == 2);
    CHECK(staged.difference.questions.empty());
    const auto renamed = changes(staged, ImportChangeKind::SheetRenamed);
    REQUIRE(renamed.size() == 1);
    CHECK(renamed.front()->from == "Figures");
    CHECK(renamed.front()->to == "Data");
}

TEST_CASE("a renamed label is asked about alone, with the one that is gone suggested first", "[unit]")
{
    ImportDesk desk;
    const auto staged = next(desk,
                             "Force|Measure|Jul-21|Aug-21\nNorthants|Killed or injured|31|32\n"
                             "Northants|Zebra crossings|1|2\n");

    CHECK(staged.difference.unchanged == 0);
    REQUIRE(staged.difference.questions.size() == 2);
    const ImportQuestion& question = staged.difference.questions.front();
    CHECK(question.part == "indicator");
    CHECK(question.label == "Killed or injured");
    CHECK(question.cell == "B2");
    CHECK(question.cells == 2);
    REQUIRE_FALSE(question.suggestions.empty());
    CHECK(question.suggestions.front().meaning == "ksi");
    CHECK(question.suggestions.front().why == "\"Killed or hurt\" is gone from the file");
    CHECK(changes(staged, ImportChangeKind::LabelGone).size() == 1);
    CHECK(changes(staged, ImportChangeKind::LabelNew).size() == 2);
}

TEST_CASE("an answer maps the label, and is remembered with the load", "[unit]")
{
    ImportDesk desk;
    const std::string rows = "Force|Measure|Jul-21|Aug-21\nNorthants|Killed or injured|31|33\nNorthants|Total|7|8\n";
    const auto asked = next(desk, rows);

    const auto profile = answeredProfile(asked.difference.files.front().profileText,
                                         {{0, "indicator", "Killed or injured", "ksi"}, {0, "indicator", "Total", ""}});
    REQUIRE(profile);
    const auto staged = desk.stage(workbook(rows), *profile, "q2.ods");
    CHECK(staged.difference.questions.empty());
    CHECK(staged.difference.unchanged == 1);
    CHECK(staged.difference.revised == 1);
    (void)desk.load(staged);

    CHECK(desk.services->imports().profileText("Casualties").value() == *profile);
    CHECK(answeredProfile(*profile, {{0, "period", "x", "y"}}).error().code == ErrorCode::BadInput);
}

TEST_CASE("what was chosen in another profile is suggested", "[unit]")
{
    ImportDesk desk;
    (void)desk.load(desk.stage(workbook(kBefore), kProfile, "q1.ods"));

    const auto other = desk.stage("Who,What,Aug-21\nNorthants,ksi,14\n",
                                  "name: Other\nindicator: column What\narea: column Who\nperiod: across\n", "b.csv");

    REQUIRE(other.difference.questions.size() == 1);
    const auto& suggestions = other.difference.questions.front().suggestions;
    REQUIRE_FALSE(suggestions.empty());
    CHECK(suggestions.front().meaning == "northamptonshire");
    CHECK(suggestions.front().likeness == 1);
    CHECK(suggestions.front().why.find("profile \"Casualties\"") != std::string::npos);
}

TEST_CASE("a subset that was only renamed would be another series, so it needs a reason", "[unit]")
{
    ImportDesk desk;
    const std::string profile = "name: Parts\nindicator: ksi\narea: northamptonshire\nsubset: column Road user\n"
                                "period: column Month\nvalue: column Number\n";
    (void)desk.load(desk.stage("Road user,Month,Number\nPedal cyclists,Aug-21,3\nPedestrians,Aug-21,4\n", profile));

    const auto staged =
        desk.stage("Road user,Month,Number\nCyclists (pedal),Sep-21,3\nPedestrians,Sep-21,4\n", profile);

    CHECK(std::any_of(staged.difference.warnings.begin(), staged.difference.warnings.end(), [](const auto& warning) {
        return warning.why.find("\"Pedal cyclists\" is gone") != std::string::npos;
    }));
}

TEST_CASE("a kept profile is near a file with one header renamed, and far from another kind of file", "[unit]")
{
    ImportDesk desk;
    (void)desk.load(desk.stage(workbook(kBefore), kProfile, "q1.ods"));
    const auto renamed = previewSheets(desk.file(
        workbook("Casualties by month|\nArea of force|Measure|Jul-21\nNorthants|Killed or hurt|31\n"), "q2.ods"));
    const auto other = previewSheets(desk.file("Ward,Measure,People\nAnchorsholme,Residents,6278\n", "wards.csv"));
    REQUIRE(renamed);
    REQUIRE(other);

    CHECK(desk.services->imports().nearestProfile(*renamed) == std::string("Casualties"));
    CHECK(desk.services->imports().nearestProfile(*other) == std::string());
}
