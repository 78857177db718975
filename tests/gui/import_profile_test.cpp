// SPDX-License-Identifier: GPL-3.0-or-later
// A profile made by keys alone, and what it asks of the next workbook.
#include "import_fixture.h"
#include "importing/workbook_builder.h"

#include "gui/models/import_findings_model.h"
#include "gui/models/import_labels_model.h"

#include <outturn/services/import_service.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace outturn;
using namespace outturn::gui;

namespace {

/// A sheet of an XLSX from rows of cells divided by bars; what reads as a number is one.
std::string sheetOf(const std::string& rows)
{
    std::string xml;
    std::string cell;
    int row = 1;
    char column = 'A';
    std::string cells;
    for (const char letter : rows) {
        if (letter != '|' && letter != '\n') {
            cell += letter;
            continue;
        }
        const std::string ref = std::string(1, column) + std::to_string(row);
        const bool number = !cell.empty() && cell.find_first_not_of("0123456789.") == std::string::npos;
        if (number)
            cells += "<c r=\"" + ref + "\"><v>" + cell + "</v></c>";
        else if (!cell.empty())
            cells += "<c r=\"" + ref + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        cell.clear();
        ++column;
        if (letter == '\n') {
            xml += "<row r=\"" + std::to_string(row++) + "\">" + cells + "</row>";
            cells.clear();
            column = 'A';
        }
    }
    return xml;
}

/// Two tables of one shape, in sheets that are told apart by their titles alone.
std::string workforce(const std::string& head, const std::string& months, const std::string& officers, bool swapped)
{
    const std::string rest = "\n" + head + "|" + months + "\nNorthamptonshire|";
    const std::string rows = "\nKent|50|50\nTotal 2 forces|90|91\n";
    test::XlsxBuilder book;
    book.sheets = {sheetOf("Table 1: Police officers by force area, 30 September 2015" + rest + officers + rows),
                   sheetOf("Table 2: Police staff by force area, 30 September 2015" + rest + "700|710" + rows)};
    if (swapped)
        std::swap(book.sheets.front(), book.sheets.back());
    return book.bytes();
}

void choose(ImportFixture& fixture, const QString& field, const QString& text)
{
    auto& box = fixture.control<QComboBox>(field);
    INFO(text.toStdString());
    REQUIRE(box.findText(text) >= 0);
    box.setCurrentIndex(box.findText(text));
    emit box.activated(box.currentIndex());
    ImportFixture::settle();
    fixture.waitIdle();
}

void answer(ImportFixture& fixture, const QString& words)
{
    auto& line = fixture.control<QLineEdit>("Name to look for");
    QTest::keyClicks(&line, words);
    QTest::keyClick(&line, Qt::Key_Return);
    fixture.waitIdle();
}

/// The row of the labels' list that begins so.
int rowOf(const ImportFixture& fixture, const QString& label)
{
    const auto& model = *fixture.control<QTableView>("Labels and what they mean").model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ImportLabelsModel::Label).data().toString() == label)
            return row;
    }
    return -1;
}

QString meaningAt(const ImportFixture& fixture, const QString& label)
{
    const auto& model = *fixture.control<QTableView>("Labels and what they mean").model();
    return model.index(rowOf(fixture, label), ImportLabelsModel::Meaning).data().toString();
}

void enterOn(ImportFixture& fixture, const QString& label)
{
    auto& table = fixture.control<QTableView>("Labels and what they mean");
    fixture.dialog().activateWindow();
    table.setFocus();
    ImportFixture::settle();
    table.selectRow(rowOf(fixture, label));
    QTest::keyClick(&table, Qt::Key_Return);
    fixture.waitIdle();
}

void keep(ImportFixture& fixture, const std::string& content, const std::string& profile)
{
    const auto path = fixture.file(content, "before.csv").toStdString();
    auto staged = fixture.services->imports().stage({.files = {path}, .profileTexts = {profile}});
    INFO((staged ? "" : staged.error().message));
    REQUIRE(staged);
    REQUIRE(fixture.services->imports().load(*staged, "Analyst", "checked"));
}

const services::ProfileSettings& profileOf(const ImportFixture& fixture)
{
    return fixture.dialog().presenter().files().front().profile;
}

const std::string kBefore =
    "Casualties by force\nGroup,Force,Aug-21,Sep-21\nKSI,Northants,31,35\nRiders,Northants,3,4\n";
const std::string kProfile = "name: Casualties\nindicator: column Group\narea: column Force\nperiod: across\n"
                             "indicator label: KSI = ksi\nindicator label: Riders = road-fatalities\n"
                             "area label: Northants = northamptonshire\n";

} // namespace

TEST_CASE("a profile made by keys reads next year's workbook, whose sheets and headers are otherwise", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file(workforce("Force", "Mar-15|Sep-15", "1229|1238", false), "workforce 2015.xlsx")});
    fixture.press("Next");
    choose(fixture, "Where the part “Indicator” stands", "The same for all");
    answer(fixture, "officer strength");
    fixture.press("Next");
    fixture.press("Load 4 figures");
    fixture.press("Close");
    ImportFixture::waitUntil([&] { return !fixture.window->findChild<ImportDialog*>(); });

    fixture.open({fixture.file(workforce("", "Sep-15|Sep-16", "1240|1209", true), "workforce 2016.xlsx")});

    const ImportFileState& next = fixture.dialog().presenter().files().front();
    CHECK(next.origin == MappingOrigin::Kept);
    REQUIRE(next.staged);
    CHECK(next.staged->difference.questions.empty());
    REQUIRE(next.staged->difference.revisions.size() == 1);
    CHECK(next.staged->difference.revisions.front().before == 1238);
    CHECK(next.staged->difference.revisions.front().after == 1240);
}

TEST_CASE("tables ticked later leave what was said of the others as it was", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file(workforce("Force", "Mar-15|Sep-15", "1229|1238", false), "workforce.xlsx")});
    fixture.press("Next");
    choose(fixture, "Where the part “Indicator” stands", "The same for all");
    answer(fixture, "officer strength");

    auto& tables = fixture.control<QListWidget>("Tables to read");
    tables.setFocus();
    tables.setCurrentRow(1);
    QTest::keyClick(&tables, Qt::Key_Space);
    fixture.waitIdle();

    REQUIRE(profileOf(fixture).tableCount() == 2);
    CHECK(profileOf(fixture).value(0, "indicator") == "officer-fte");
    CHECK(profileOf(fixture).value(1, "title") == "Table *: Police staff by force area*");
    QTest::keyClick(&tables, Qt::Key_Space);
    fixture.waitIdle();
    CHECK(profileOf(fixture).tableCount() == 1);
    CHECK(profileOf(fixture).value(0, "indicator") == "officer-fte");
}

TEST_CASE("where a header is renamed the kept profile asks for that column alone, and learns it", "[gui]")
{
    ImportFixture fixture;
    keep(fixture, kBefore, kProfile);
    fixture.open({fixture.file("Casualties by force\nGroup,Force area,Aug-21,Sep-21,Oct-21\nKSI,Northants,31,35,30\n"
                               "Riders,Northants,3,4,5\n")});
    fixture.press("Next");

    CHECK(fixture.dialog().presenter().files().front().origin == MappingOrigin::Near);
    auto& area = fixture.control<QComboBox>("Where the part “Area” stands");
    CHECK(area.hasFocus());
    CHECK(area.currentText() == "“Force” is not in this file");
    choose(fixture, "Where the part “Area” stands", "Column “Force area”");

    CHECK(profileOf(fixture).value(0, "area") == "column Force area | Force");
    const auto& staged = fixture.dialog().presenter().files().front().staged;
    REQUIRE(staged);
    CHECK(staged->difference.unchanged == 4);
    CHECK(staged->difference.added == 2);
}

TEST_CASE("labels that are new or gone are asked about, and nothing else", "[gui]")
{
    ImportFixture fixture;
    keep(fixture, kBefore + "Walkers,Northants,1,2\n",
         kProfile + "subset: column? Kind\nindicator label: Walkers = -\n");
    fixture.open({fixture.file("Group,Force,Kind,Aug-21,Sep-21,Oct-21\nKSI,Northants,,31,35,30\n")});
    fixture.press("Next");

    CHECK_FALSE(fixture.control<QPushButton>("Next").isEnabled());
    CHECK(meaningAt(fixture, "Riders") == "? gone: still expected");
    CHECK_FALSE(meaningAt(fixture, "KSI").startsWith("?"));
    fixture.prompts.choice = 1; // dropped for good
    enterOn(fixture, "Riders");

    CHECK(profileOf(fixture).text().find("Riders") == std::string::npos);
    fixture.press("Take all suggestions");
    CHECK(fixture.control<QPushButton>("Next").isEnabled());
}

TEST_CASE("a new label that has a meaning is read as it stands once somebody says so", "[gui]")
{
    ImportFixture fixture;
    const std::string profile = "name: Casualties\nindicator: ksi\narea: northamptonshire\nsubset: column Group\n"
                                "period: across\n";
    keep(fixture, "Group,Aug-21,Sep-21\nRiders,3,4\n", profile);
    fixture.open({fixture.file("Group,Aug-21,Sep-21,Oct-21\nRiders,3,4,5\nWalkers,1,2,3\n")});
    fixture.press("Next");

    CHECK(meaningAt(fixture, "Walkers") == "? new: read as it stands");
    fixture.prompts.choice = 0;
    enterOn(fixture, "Walkers");

    CHECK(rowOf(fixture, "Walkers") == -1);
    CHECK(fixture.control<QPushButton>("Next").isEnabled());
}

TEST_CASE("new places lie where a person says, also in a force that the plan has not", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file("Figures by borough\nBorough,Aug-21,Sep-21\nBarnet,31,35\nCamden,5,6\n")});
    fixture.press("Next");
    choose(fixture, "Where the part “Indicator” stands", "The same for all");
    answer(fixture, "ksi");
    fixture.press("Columns and rows");
    choose(fixture, "Places not in the plan", "Add as places");
    fixture.press("They lie in: The plan's own force. Change…");
    answer(fixture, "metropolitan");

    CHECK(profileOf(fixture).value(0, "new areas") == "place in metropolitan");
    const auto& staged = fixture.dialog().presenter().files().front().staged;
    REQUIRE(staged);
    CHECK(staged->difference.warnings.empty());
    CHECK(staged->difference.newAreas.size() == 3);
}

TEST_CASE("what looks wrong names its figure beside the cell", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file("indicator,area,period,value\nksi,northamptonshire,2150-01,31\n")});
    fixture.press("Next");
    fixture.press("Next");

    const auto& findings = *fixture.control<QTableView>("What loading would do").model();
    const QString what = findings.index(0, ImportFindingsModel::What).data().toString();
    CHECK(what.contains("Killed or seriously injured"));
    CHECK(what.contains("Northamptonshire"));
    CHECK(what.contains("January 2150"));
    CHECK(findings.index(0, ImportFindingsModel::Where).data().toString().contains("D2"));
}
