// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/series_table_model.h"
#include "gui/models/version_list_model.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace outturn;
using namespace outturn::gui;

namespace {

const charting::ChartTable kTable{{"Period", "KSI incidents", "Origin"},
                                  {{"August 2021", "161", "illustrative"}, {"September 2021", "158", "published"}}};

} // namespace

TEST_CASE("the chart's table is a sound model, before and after it is filled", "[gui]")
{
    SeriesTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setTable(kTable);
    CHECK(model.rowCount() == 2);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("KSI incidents"));
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("158"));

    model.setTable({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("copying gives the chosen cells row by row, or everything with its header", "[gui]")
{
    SeriesTableModel model;
    model.setTable(kTable);

    CHECK(model.textOf({model.index(1, 1), model.index(1, 0), model.index(0, 1)})
          == QStringLiteral("161\nSeptember 2021\t158\n"));
    CHECK(model.textOf({}).startsWith(QStringLiteral("Period\tKSI incidents\tOrigin\n")));
    CHECK(model.textOf({}).count(QLatin1Char('\n')) == 3);
}

TEST_CASE("the list of versions is a sound model that says version, author and length", "[gui]")
{
    VersionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setVersions({{.version = 2,
                        .title = QStringLiteral("Version 2"),
                        .by = QStringLiteral("Analyst, 14 Oct 2021 09:41"),
                        .words = QStringLiteral("212 words")}});

    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0).data(VersionListModel::VersionRole).toInt() == 2);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Version 2, Analyst, 14 Oct 2021 09:41, 212 words"));
}
