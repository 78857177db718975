// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/import_findings_model.h"
#include "gui/models/import_labels_model.h"
#include "gui/models/import_sheet_model.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace outturn;
using namespace outturn::gui;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ImportSheetModel::Sheets oneSheet()
{
    services::SheetPreview sheet;
    sheet.sheet.name = "Response";
    sheet.sheet.rows = 7;
    sheet.sheet.columns = 3;
    sheet.rows = {{2, {{1, services::CellRole::Title, false, "Grade 1"}}},
                  {7, {{1, services::CellRole::Label, false, "Urban"}, {3, services::CellRole::Value, true, "12"}}}};
    return std::make_shared<const std::vector<services::SheetPreview>>(std::vector{sheet});
}

} // namespace

TEST_CASE("a sheet's model has the sheet's own rows and columns, gaps too", "[gui]")
{
    ImportSheetModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(oneSheet(), 0);

    CHECK(model.rowCount() == 7);
    CHECK(model.columnCount() == 3);
    CHECK(model.index(6, 0).data().toString() == "Urban");
    CHECK_FALSE(model.index(6, 1).data().isValid());
    CHECK(model.description(model.index(6, 0)) == "A7 · label · Urban");
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == "C");
    model.show({}, 0);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a label that waits for an answer has a question mark before its suggestion", "[gui]")
{
    ImportLabelsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    ImportLabelTexts open;
    open.label = "Burglary";
    open.meaning = "burglary";
    open.name = "Residential burglary";
    ImportLabelTexts left;
    left.label = "Total";
    left.answered = true;
    model.show({open, left});

    CHECK(model.index(0, ImportLabelsModel::Meaning).data().toString() == "? Residential burglary");
    CHECK(model.index(1, ImportLabelsModel::Meaning).data().toString() == "left out on purpose");
}

TEST_CASE("findings are kept to one kind on demand", "[gui]")
{
    ImportFindingsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    ImportFindingTexts refused;
    refused.kind = FindingKind::Refused;
    ImportFindingTexts fresh;
    fresh.kind = FindingKind::New;
    fresh.what = "KSI";
    model.show({refused, fresh});

    CHECK(model.rowCount() == 2);
    model.keepOnly(FindingKind::New);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, ImportFindingsModel::What).data().toString() == "KSI");
}
