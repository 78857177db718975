// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/changes_model.h"
#include "gui/models/edition_model.h"
#include "gui/models/exceptions_model.h"
#include "gui/models/matrix_model.h"
#include "gui/presenters/matrix_words.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace outturn;
using namespace outturn::gui;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;

services::MatrixEntry charted(analysis::Variation variation, analysis::Assurance assurance)
{
    return {.indicator = domain::IndicatorSlug("rural"),
            .indicatorName = "Grade 1 Rural",
            .charted = true,
            .variation = variation,
            .assurance = assurance};
}

services::MatrixEntry refused(analysis::SpcVerdict verdict, const char* slug)
{
    return {.indicator = domain::IndicatorSlug(slug), .eligibility = {.verdict = verdict}};
}

} // namespace

TEST_CASE("the exceptions model keeps the rules of models and speaks whole sentences", "[gui]")
{
    ExceptionsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.show({{.statusWords = QStringLiteral("Watch"),
                 .priority = QStringLiteral("Domestic Abuse"),
                 .gap = QStringLiteral("+29 s"),
                 .sentence = QStringLiteral("It misses its target.")}});

    CHECK(model.index(0, ExceptionsModel::Gap).data().toString() == QStringLiteral("+29 s"));
    CHECK(model.data(model.index(0, ExceptionsModel::Mark), Qt::AccessibleTextRole).toString()
          == QStringLiteral("Domestic Abuse, Watch. It misses its target."));
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the matrix model keeps the rules of models", "[gui]")
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.show({{.name = QStringLiteral("Arrest rate")}, {.name = QStringLiteral("Response time")}});

    CHECK(model.rowCount() == 2);
    CHECK(model.index(1).data().toString() == QStringLiteral("Response time"));
}

TEST_CASE("the model of changes keeps the rules of models, and only lines that lead somewhere can be chosen", "[gui]")
{
    using Kind = ChangeRowTexts::Kind;
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.show({{.kind = Kind::Title},
                {.kind = Kind::Group},
                {.kind = Kind::Line},
                {.kind = Kind::Nothing},
                {.kind = Kind::More}});

    QList<int> choosable;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable))
            choosable << row;
    CHECK(choosable == QList<int>{2, 4});
}

TEST_CASE("an indicator stands in the cell of its variation and assurance", "[gui]")
{
    const auto texts = matrixTexts({charted(analysis::Variation::ConcernHigh, analysis::Assurance::Fail)},
                                   [](const auto&) { return true; });

    const MatrixCellTexts& cell = texts.cells.back();
    REQUIRE(cell.items.size() == 1);
    CHECK(cell.items.front().variation == MatrixMark::ConcernHigh);
    CHECK(cell.items.front().name == QStringLiteral("Grade 1 Rural"));
    for (std::size_t i = 0; i + 1 < texts.cells.size(); ++i)
        CHECK(texts.cells[i].items.empty());
}

TEST_CASE("the matrix says how many have a target and why some are not placed", "[gui]")
{
    const std::vector entries{charted(analysis::Variation::CommonCause, analysis::Assurance::Pass),
                              refused(analysis::SpcVerdict::TooFewValues, "young"),
                              refused(analysis::SpcVerdict::RollingFigures, "rolling"),
                              refused(analysis::SpcVerdict::TooFewValues, "untargeted")};
    const auto texts = matrixTexts(
        entries, [](const domain::IndicatorSlug& slug) { return slug != domain::IndicatorSlug("untargeted"); });

    CHECK(texts.note
          == QStringLiteral("3 indicators have a target; 1 has fewer than 13 figures and is not placed; "
                            "rolling and cumulative figures are never placed (1)."));
}

TEST_CASE("the model of commentaries keeps the rules of models", "[gui]")
{
    EditionModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.show({{.title = QStringLiteral("Fewer people hurt"),
                 .priority = QStringLiteral("Road Safety"),
                 .figures = QStringLiteral("3 verified"),
                 .sentence = QStringLiteral("The data gives 12.")}});

    CHECK(model.rowCount() == 1);
    CHECK(model.data(model.index(0, EditionModel::Figures), Qt::AccessibleTextRole).toString()
          == QStringLiteral("3 verified, The data gives 12."));
    model.show({});
    CHECK(model.rowCount() == 0);
}
