// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/navigation_model.h"
#include "gui/models/overview_model.h"
#include "gui/models/palette_model.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace outturn;
using namespace outturn::gui;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::vector<NavigationRow> plan(domain::Status status)
{
    using Kind = NavigationRow::Kind;
    return {{.kind = Kind::Page, .title = QStringLiteral("Overview")},
            {.kind = Kind::Theme, .title = QStringLiteral("Prevention")},
            {.kind = Kind::Priority,
             .title = QStringLiteral("Road Safety"),
             .priority = domain::PrioritySlug("road-safety"),
             .status = status,
             .statusWords = QStringLiteral("Watch"),
             .here = true}};
}

OverviewTexts overview()
{
    return {.title = QStringLiteral("Overview"),
            .line = QStringLiteral("Quarter 2"),
            .summary = {{QStringLiteral("17"), QStringLiteral("outcomes on track"), domain::Status::OnTrack}},
            .themes = {{QStringLiteral("Prevention"),
                        {{.priority = domain::PrioritySlug("road-safety"),
                          .title = QStringLiteral("Road Safety"),
                          .spoken = QStringLiteral("Road Safety; On track")}}}}};
}

} // namespace

TEST_CASE("the navigation model keeps the rules of models", "[gui]")
{
    NavigationModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.show(plan(domain::Status::Watch));
    model.show(plan(domain::Status::OnTrack));
    model.show({});

    CHECK(model.rowCount() == 0);
}

TEST_CASE("theme headings cannot be chosen; the place shown is found and spoken", "[gui]")
{
    NavigationModel model;
    model.show(plan(domain::Status::Watch));

    CHECK_FALSE(model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
    CHECK(model.here().row() == 2);
    CHECK(model.data(model.here(), Qt::AccessibleTextRole).toString()
          == QStringLiteral("Road Safety, Watch, shown now"));
}

TEST_CASE("a changed status leaves the pane in place", "[gui]")
{
    NavigationModel model;
    model.show(plan(domain::Status::Watch));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.show(plan(domain::Status::OnTrack));

    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
    CHECK(model.row(model.index(2)).status == domain::Status::OnTrack);
}

TEST_CASE("going to another place changes no line", "[gui]")
{
    NavigationModel model;
    model.show(plan(domain::Status::Watch));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto elsewhere = plan(domain::Status::Watch);
    elsewhere[0].here = true;
    elsewhere[2].here = false;

    model.show(elsewhere);

    CHECK(changes.isEmpty());
    CHECK(model.here().row() == 0);
}

TEST_CASE("the overview model keeps the rules of models", "[gui]")
{
    OverviewModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.show(overview());
    model.show({});

    CHECK(model.rowCount() == 1); // the header stays
}

TEST_CASE("only cards of the overview can be chosen, and they speak", "[gui]")
{
    OverviewModel model;
    model.show(overview());

    const QModelIndex card = model.indexOf(domain::PrioritySlug("road-safety"));
    REQUIRE(card.isValid());
    CHECK(model.kind(card) == OverviewItem::Card);
    CHECK(model.data(card, Qt::AccessibleTextRole).toString() == QStringLiteral("Road Safety; On track"));
    int choosable = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        choosable += model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable) ? 1 : 0;
    CHECK(choosable == 1);
    CHECK_FALSE(model.indexOf(domain::PrioritySlug("unknown")).isValid());
}

TEST_CASE("the palette model keeps the rules of models and steps over headings", "[gui]")
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.show({{.heading = true, .title = QStringLiteral("Priorities")},
                {.title = QStringLiteral("Burglary")},
                {.heading = true, .title = QStringLiteral("Outcomes")},
                {.title = QStringLiteral("Fewer burglaries")}});

    CHECK(model.choosable(0, +1).row() == 1);
    CHECK(model.choosable(2, +1).row() == 3);
    CHECK(model.choosable(2, -1).row() == 1);
    CHECK_FALSE(model.choosable(0, -1).isValid());
}
