// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"
#include "importing/workbook_builder.h"

#include "gui/models/import_findings_model.h"
#include "gui/models/import_labels_model.h"

#include <outturn/services/import_service.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace outturn;
using namespace outturn::gui;

namespace {

const std::string kForceSheet = "Killed or seriously injured by force\n"
                                "Casualty group,Aug-21,Sep-21\n"
                                "KSI all roads,31,35\n"
                                "Others hurt,90,91\n";
const std::string kForceProfile = "name: Casualties\nindicator: column Casualty group\narea: northamptonshire\n"
                                  "period: across\nindicator label: KSI all roads = ksi\n"
                                  "indicator label: Others hurt = -\n";

std::size_t batches(const ImportFixture& fixture)
{
    const auto all = fixture.services->imports().batches();
    REQUIRE(all);
    return all->size();
}

bool shows(const ImportFixture& fixture, const QString& words)
{
    for (const QLabel* label : fixture.dialog().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a plain file goes from see to load by keyboard alone", "[gui]")
{
    ImportFixture fixture;
    const std::size_t before = batches(fixture);
    fixture.open({fixture.file(kPlain)});

    fixture.press("Next");
    CHECK(shows(fixture, "nothing is to be mapped"));
    fixture.press("Next");
    fixture.press("Load 2 figures");

    CHECK(shows(fixture, "Loaded as batch"));
    CHECK(batches(fixture) == before + 1);
    CHECK(fixture.control<QPushButton>("Close").isEnabled());
}

TEST_CASE("a loaded figure's panel opens from the summary", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file(kPlain)});
    for (const char* step : {"Next", "Next", "Load 2 figures"})
        fixture.press(step);

    QTest::keyClick(&fixture.buttonBeginning("Open the panel"), Qt::Key_Space);
    ImportFixture::settle();

    CHECK(fixture.window->navigation().location().page == Page::Priority);
}

TEST_CASE("a force's own sheet is mapped label by label, and its profile is kept", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file(kForceSheet)});
    fixture.press("Next");
    CHECK_FALSE(fixture.control<QPushButton>("Next").isEnabled());
    auto& labels = fixture.control<QTableView>("Labels and what they mean");
    REQUIRE(labels.model()->rowCount() == 2);

    fixture.dialog().activateWindow();
    labels.setFocus();
    ImportFixture::settle();
    labels.selectRow(0);
    QTest::keyClick(&labels, Qt::Key_Return);
    ImportFixture::settle();
    auto& words = fixture.control<QLineEdit>("Name to look for");
    QTest::keyClicks(&words, "ksi");
    QTest::keyClick(&words, Qt::Key_Return);
    fixture.waitIdle();
    fixture.dialog().activateWindow();
    labels.setFocus();
    ImportFixture::settle();
    labels.selectRow(0);
    QTest::keyClick(&labels, Qt::Key_Return);
    ImportFixture::settle();
    fixture.press("Leave out on purpose");

    fixture.press("Next");
    fixture.press("Load 2 figures");
    CHECK(shows(fixture, "Loaded as batch"));
    const auto kept = fixture.services->imports().profiles();
    REQUIRE(kept);
    CHECK(*kept == std::vector<std::string>{"force"});
}

TEST_CASE("a kept profile is picked by itself and only a new label is asked about", "[gui]")
{
    ImportFixture fixture;
    const auto first = fixture.file(kForceSheet);
    auto staged = fixture.services->imports().stage({.files = {first.toStdString()}, .profileTexts = {kForceProfile}});
    REQUIRE(staged);
    REQUIRE(fixture.services->imports().load(*staged, "Analyst", "checked"));

    fixture.open({fixture.file("Moved down by a row\n" + kForceSheet + "Riders hurt,5,6\n", "next.csv")});
    fixture.press("Next");

    CHECK(shows(fixture, "The kept profile “Casualties” fits"));
    const auto& model = *fixture.control<QTableView>("Labels and what they mean").model();
    CHECK(model.index(0, ImportLabelsModel::Label).data().toString() == "Riders hurt");
    CHECK(model.index(0, ImportLabelsModel::Meaning).data().toString().startsWith("?"));
    CHECK(model.index(1, ImportLabelsModel::Meaning).data().toString()[0] != QLatin1Char('?'));
    CHECK(shows(fixture, "1 label is still to be answered"));
}

TEST_CASE("a file that cannot be read says why and stops the wizard there", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file("PK\x03\x04 broken", "broken.xlsx")});

    CHECK_FALSE(fixture.control<QPushButton>("Next").isEnabled());
    CHECK(shows(fixture, "broken.xlsx"));
    fixture.press("Remove the file chosen");
    CHECK(shows(fixture, "Add the spreadsheets"));
}

TEST_CASE("refused cells stop the load and are listed with their cell", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file(kPlain + "ksi,northamptonshire,2021-10,many\n")});
    fixture.press("Next");
    fixture.press("Next");

    const auto& findings = *fixture.control<QTableView>("What loading would do").model();
    REQUIRE(findings.rowCount() >= 3);
    CHECK(findings.index(0, ImportFindingsModel::Kind).data().toString().contains("refused"));
    CHECK(findings.index(0, ImportFindingsModel::Where).data().toString().contains("D4"));
    CHECK_FALSE(fixture.control<QPushButton>("Load 2 figures").isEnabled());
    fixture.press("Refused 1");
    CHECK(findings.rowCount() == 1);
}

TEST_CASE("what looks wrong needs a tick and a reason, which is audited", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file("indicator,area,period,value\nksi,northamptonshire,2150-01,31\n")});
    fixture.press("Next");
    fixture.press("Next");
    auto& load = fixture.control<QPushButton>("Load 1 figure");
    CHECK_FALSE(load.isEnabled());

    auto* tick = fixture.dialog().findChild<QCheckBox*>();
    REQUIRE(tick);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    CHECK_FALSE(load.isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), "a forecast that the force sends");
    REQUIRE(load.isEnabled());
    fixture.press("Load 1 figure");

    CHECK(shows(fixture, "Loaded as batch"));
}

TEST_CASE("cancelling at any page writes nothing and Back returns to what was there", "[gui]")
{
    for (const int pages : {0, 1, 2}) {
        ImportFixture fixture;
        const std::size_t before = batches(fixture);
        fixture.open({fixture.file(kPlain)});
        for (int page = 0; page < pages; ++page)
            fixture.press("Next");
        if (pages == 2) {
            fixture.press("Back");
            CHECK(shows(fixture, "nothing is to be mapped"));
        }
        fixture.press("Cancel");
        ImportFixture::waitUntil([&] { return !fixture.window->findChild<ImportDialog*>(); });

        CHECK(batches(fixture) == before);
        const auto kept = fixture.services->imports().profiles();
        REQUIRE(kept);
        CHECK(kept->empty());
    }
}

TEST_CASE("several files are loaded as one batch", "[gui]")
{
    ImportFixture fixture;
    const std::size_t before = batches(fixture);
    fixture.open({fixture.file(kPlain, "one.csv"),
                  fixture.file("indicator,area,period,value\nksi,northamptonshire,2021-10,33\n", "two.csv")});
    CHECK(fixture.control<QListWidget>("Files").count() == 2);
    for (const char* step : {"Next", "Next", "Load 3 figures"})
        fixture.press(step);

    CHECK(batches(fixture) == before + 1);
}

TEST_CASE("a table that names no indicator asks for one, which a few keys give", "[gui]")
{
    ImportFixture fixture;
    fixture.open({fixture.file("Casualties by force\nForce,Aug-21,Sep-21\nNorthamptonshire,31,35\nKent,50,51\n")});
    fixture.press("Next");
    CHECK(shows(fixture, "Say what these figures are of"));

    auto& place = fixture.control<QComboBox>("Where the part “Indicator” stands");
    CHECK(place.hasFocus());
    place.setCurrentIndex(place.findText("The same for all"));
    emit place.activated(place.currentIndex());
    ImportFixture::settle();
    auto& words = fixture.control<QLineEdit>("Name to look for");
    QTest::keyClicks(&words, "ksi");
    QTest::keyClick(&words, Qt::Key_Return);
    fixture.waitIdle();

    CHECK_FALSE(shows(fixture, "Say what these figures are of"));
    CHECK(fixture.dialog().presenter().files().front().profile.value(0, "indicator") == "ksi");
}

TEST_CASE("of stacked tables in a workbook those that are ticked are read", "[gui]")
{
    ImportFixture fixture;
    const auto row = [](int number, const std::string& a, const std::string& b, bool figure) {
        const std::string place = std::to_string(number);
        const auto text = [](const std::string& ref, const std::string& value) {
            return "<c r=\"" + ref + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
        };
        return "<row r=\"" + place + "\">" + text("A" + place, a)
            + (figure ? "<c r=\"B" + place + "\"><v>" + b + "</v></c>" : text("B" + place, b)) + "</row>";
    };
    test::XlsxBuilder book;
    book.sheets = {
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Table 1.1 Roads</t></is></c></row>"
        + row(2, "Financial year", "Deaths", false) + row(3, "2019/20", "31", true) + row(4, "2020/21", "35", true)
        + "<row r=\"8\"><c r=\"A8\" t=\"inlineStr\"><is><t>Table 1.2 Custody</t></is></c></row>"
        + row(9, "Financial year", "Deaths", false) + row(10, "2019/20", "3", true) + row(11, "2020/21", "4", true)};
    fixture.open({fixture.file(book.bytes(), "stacked.xlsx")});
    fixture.press("Next");

    auto& tables = fixture.control<QListWidget>("Tables to read");
    REQUIRE(tables.count() == 2);
    tables.setFocus();
    tables.setCurrentRow(1);
    QTest::keyClick(&tables, Qt::Key_Space);
    ImportFixture::settle();

    const services::ProfileSettings& profile = fixture.dialog().presenter().files().front().profile;
    REQUIRE(profile.tableCount() == 2);
    CHECK(profile.value(0, "title") == "Table 1.1*");
    CHECK(profile.value(1, "title") == "Table 1.2*");
    CHECK(profile.value(1, "period") == "column Financial year");
}

TEST_CASE("a load that is cancelled under way is whole or absent, and the wizard says which", "[gui]")
{
    ImportFixture fixture;
    std::string rows = "indicator,area,subset,period,value\n";
    for (int group = 0; group < 400; ++group) {
        for (int month = 10; month <= 12; ++month)
            rows += "ksi,northamptonshire,g" + std::to_string(group) + ",2019-" + std::to_string(month) + ",7\n";
    }
    const std::size_t before = batches(fixture);
    fixture.open({fixture.file(rows)});
    fixture.press("Next");
    fixture.press("Next");
    if (auto* tick = fixture.dialog().findChild<QCheckBox*>()) {
        tick->click();
        QTest::keyClicks(QApplication::focusWidget(), "made for a test");
    }
    fixture.control<QPushButton>("Load 1,200 figures").click();
    fixture.control<QPushButton>("Cancel").click();
    fixture.waitIdle();

    const bool loaded = shows(fixture, "Loaded as batch");
    CHECK(loaded != shows(fixture, "Nothing was loaded"));
    CHECK(batches(fixture) == before + (loaded ? 1 : 0));
}
