// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_builder.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::EvidenceBuilder;

TEST_CASE("the lowest in thirty months names when it was as low", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({80.2, 75.6, 82.2, 83.4, 82.9, 83.4, 83.6, 84.2, 86.1, 89.4, 87.9, 76.1});

    const auto records = builder.facts(FactKind::Record, "statement:lowest-in-months");

    REQUIRE(records.size() == 1);
    CHECK(records[0].value == 30);
    CHECK(records[0].comparator == "2018-19-Q4");
    CHECK(records[0].concern);
    CHECK(records[0].text
          == "Attendance rate stood at 76.1% in Q2 21/22, the lowest in 30 months, since 75.6% in Q4 18/19.");
}

TEST_CASE("three quarters make no record", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({70, 75, 74, 71});

    CHECK(builder.facts(FactKind::Record).empty());
}

TEST_CASE("four quarters make one", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({70, 75, 74, 73, 71});

    CHECK(builder.facts(FactKind::Record, "statement:lowest-in-months").at(0).value == 12);
}

TEST_CASE("the highest of all figures held is the highest on record", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({70, 75, 74, 73, 76});

    const auto records = builder.facts(FactKind::Record);

    REQUIRE(records.size() == 1);
    CHECK(records[0].value == 1);
    CHECK(records[0].text.find("the highest quarter on record, with figures held since Q2 20/21") != std::string::npos);
}

TEST_CASE("the second highest of seven quarters is told, of five it is not", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({8, 12, 20, 34, 44, 74, 72});
    const auto records = builder.facts(FactKind::Record, "statement:rank-among-quarters");
    REQUIRE(records.size() == 1);
    CHECK(records[0].value == 2);
    CHECK(records[0].unit == Unit::Rank);

    builder.setQuarters({20, 34, 44, 74, 72});
    CHECK(builder.facts(FactKind::Record, "statement:rank-among-quarters").empty());
}

TEST_CASE("a record that rounding alone would make is none", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({76.14, 80, 81, 82, 83, 76.12});

    CHECK(builder.facts(FactKind::Record, "statement:lowest-in-months").at(0).value == 15);
    CHECK(builder.facts(FactKind::Record, "statement:rank-from-lowest-among-quarters").empty());
}

TEST_CASE("a gap ends the window of a record", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({90, 91, 92, std::nullopt, 80, 81, 71});

    CHECK(builder.facts(FactKind::Record).empty());
}

TEST_CASE("two falls in a row are a run, one is not", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({86.1, 89.4, 87.9, 76.1});
    const auto runs = builder.facts(FactKind::Run);
    REQUIRE(runs.size() == 1);
    CHECK(domain::measureKey(runs[0].measure) == "statement:run-falling");
    CHECK(runs[0].value == 2);
    CHECK(runs[0].text
          == "Attendance rate fell for the 2nd quarter in a row, to 76.1% in Q2 21/22 from 89.4% in Q4 20/21.");

    builder.setQuarters({86.1, 85, 87.9, 76.1});
    CHECK(builder.facts(FactKind::Run).empty());
}

TEST_CASE("months need three in a row, and a fall that rounds away ends the run", "[unit]")
{
    EvidenceBuilder builder;
    builder.setMonths({80, 79, 78, 77});
    CHECK(builder.facts(FactKind::Run).at(0).value == 3);

    builder.setMonths({80, 78.04, 78.01, 77});
    CHECK(builder.facts(FactKind::Run).empty());
}

TEST_CASE("rolling figures make records but no runs", "[unit]")
{
    EvidenceBuilder builder;
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 14; ++i)
        values.emplace_back(90 - i);
    builder.setSeries(builder.line().rolling12, Measure::rolling12(),
                      testing::pointsFrom(Period::twelveMonthsTo(2020, 8), values));

    CHECK(builder.facts(FactKind::Run).empty());
    CHECK(builder.facts(FactKind::Record).size() == 1);
}

TEST_CASE("states at months' ends step by a month, or by a quarter where they are a quarter's", "[unit]")
{
    EvidenceBuilder builder;
    const auto endsEvery = [&](int months) {
        std::vector<SeriesPoint> points;
        for (int i = 0; i < 5; ++i) {
            const Date day = endOfMonth(firstOfMonth(testing::kQuarter.last(), (i - 4) * months));
            points.push_back(testing::pointOf(Period::pointInTime(day), 90 - i));
        }
        builder.setSeries(builder.line().values, Measure::value(), points);
        return builder.facts(FactKind::Run);
    };

    const auto monthly = endsEvery(1);
    REQUIRE(monthly.size() == 1);
    CHECK(monthly[0].text.find("4th month in a row") != std::string::npos);
    const auto quarterly = endsEvery(3);
    REQUIRE(quarterly.size() == 1);
    CHECK(quarterly[0].text.find("4th quarter in a row") != std::string::npos);
    CHECK(endsEvery(2).empty());
}
