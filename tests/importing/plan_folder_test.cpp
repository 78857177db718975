// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/plan_folder.h>

#include "plan_builder.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::importing;

namespace {

std::string context(const Error& error, const std::string& name)
{
    for (const auto& [key, value] : error.context) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

TEST_CASE("a plan folder gives the plan's tree with indicators in their order", "[unit]")
{
    PlanBuilder builder;
    const auto read = readPlanFolder(builder.write());

    REQUIRE(read);
    CHECK(read->plan.title == "Shire Plan");
    CHECK(read->currentQuarter == domain::Period::quarter(2021, 2));
    REQUIRE(read->plan.themes.size() == 1);
    const auto& outcome = read->plan.themes[0].priorities.at(0).outcomes.at(0);
    CHECK(outcome.title == "Reduce KSI");
    REQUIRE(outcome.indicators.size() == 2);
    CHECK(outcome.indicators[0].slug.text() == "ksi");
    CHECK(outcome.indicators[0].headline == domain::Measure::rolling12());
    CHECK(outcome.indicators[1].numerator == "attended");
}

TEST_CASE("figures keep value, counts, bound, provenance and place", "[unit]")
{
    PlanBuilder builder;
    const auto read = readPlanFolder(builder.write());

    REQUIRE(read);
    REQUIRE(read->published.size() == 3);
    const auto& share = read->published[1];
    CHECK(share.value == 75);
    CHECK(share.numerator == 59);
    CHECK(share.denominator == 79);
    CHECK(share.bound == domain::Bound::About);
    CHECK(share.source.printed == "75%");
    CHECK(share.source.file == "Shire Update Q2 21/22");
    CHECK(share.source.cell == "paragraph 2");
    CHECK(read->published[2].provenance == domain::Provenance::Derived);
    CHECK(read->published[2].source.formula == "158/178-1");
    REQUIRE(read->illustrative.size() == 1);
    CHECK(read->illustrative[0].provenance == domain::Provenance::Illustrative);
}

TEST_CASE("targets, notes, statuses and commentary come along", "[unit]")
{
    PlanBuilder builder;
    const auto read = readPlanFolder(builder.write());

    REQUIRE(read);
    CHECK(read->targets.at(0).value == 150);
    CHECK(read->targets.at(0).until == makeDate(2022, 3, 31));
    CHECK(read->annotations.at(1).to == read->annotations.at(1).from);
    CHECK(read->statuses.at(0).status == domain::Status::OnTrack);
    REQUIRE(read->commentaries.size() == 1);
    CHECK(read->commentaries[0].text == "There were **158** incidents.\n\nFewer than before.");
}

TEST_CASE("history can be left out, even where its file is not there", "[unit]")
{
    PlanBuilder builder;
    const auto read = readPlanFolder(builder.without("history.csv").write(), History::LeftOut);

    REQUIRE(read);
    CHECK(read->illustrative.empty());
    CHECK(read->published.size() == 3);
}

TEST_CASE("a folder without commentary or history rows is complete", "[unit]")
{
    PlanBuilder builder;
    builder.without("commentary/2021-22-Q2/roads.ksi.md")
        .with("history.csv", "indicator,area,subset,period,value,numerator,denominator\n");
    const auto read = readPlanFolder(builder.write());

    REQUIRE(read);
    CHECK(read->commentaries.empty());
}

TEST_CASE("a statement without a period stands as at the end of the current quarter", "[unit]")
{
    PlanBuilder builder;
    builder.replace("published.csv", "p1,ksi,shire,,value,2021-09/12m,158", "p1,ksi,shire,,statement:low,,158");
    const auto read = readPlanFolder(builder.write());

    REQUIRE(read);
    CHECK(read->published[0].key.period == domain::Period::pointInTime(makeDate(2021, 9, 30)));
}

TEST_CASE("peers come with their membership and figures, and go with the history", "[unit]")
{
    PlanBuilder builder;
    builder.with("peers.csv",
                 "group,slug,name,from,until\nnational,shire,Shire,2018-04-01,\n"
                 "national,other,Othershire,2018-04-01,2021-03-31\n");
    builder.with("peer_history.csv",
                 "indicator,area,subset,period,value,numerator,denominator\nksi,other,,2021-09/12m,150,,500000\n");
    const auto& folder = builder.write();

    const auto read = readPlanFolder(folder);
    REQUIRE(read);
    CHECK(read->areas.back().name == "Othershire");
    REQUIRE(read->memberships.size() == 2);
    CHECK(read->memberships[1].until == makeDate(2021, 3, 31));
    CHECK(read->illustrative.back().denominator == 500000);
    CHECK(read->illustrative.back().source.file == "peer_history.csv");

    const auto published = readPlanFolder(folder, History::LeftOut);
    REQUIRE(published);
    CHECK(published->memberships.empty());
    CHECK(published->areas.size() == 2);
}

TEST_CASE("a broken row of peers is refused", "[unit]")
{
    const std::string header = "group,slug,name,from,until\n";
    const auto row = GENERATE(as<std::string>{}, "europe,other,Othershire,2018-04-01,",
                              "national,other,Othershire,2018-04-01,2017-03-31", "national,other,,2018-04-01,");
    PlanBuilder builder;

    const auto read = readPlanFolder(builder.with("peers.csv", header + row + "\n").write());

    REQUIRE_FALSE(read);
    CHECK(context(read.error(), "file") == "peers.csv");
    CHECK(context(read.error(), "row") == "2");
}

TEST_CASE("a broken cell is refused with file, row and column", "[unit]")
{
    struct Broken
    {
        std::string file, before, after, row, column;
    };
    const auto broken = GENERATE(values<Broken>({
        {"indicators.csv", "ksi,roads.ksi", "ksi,roads.none", "3", "outcome"},
        {"indicators.csv", "Crash records,30,1", "Crash records,soon,1", "3", "reporting_lag_days"},
        {"indicators.csv", "percent,higher_is_better", "per cent,higher_is_better", "2", "unit"},
        {"indicators.csv", "1,value,shire", "1,cumulative,shire", "2", "headline_measure"},
        {"indicators.csv", "ksi,roads.ksi", "rate,roads.ksi", "3", "slug"},
        {"published.csv", "2021-22-Q2,75", "second quarter-ish,75", "3", "period"},
        {"published.csv", "2021-09/12m,158", "2021-09/12m,many", "2", "value"},
        {"published.csv", "p1,ksi,shire", "p1,ksi,mars", "2", "area"},
        {"published.csv", "p1,ksi", "p1,KSI", "2", "indicator"},
        {"published.csv", "p1,ksi", "p1,unheard-of", "2", "indicator"},
        {"published.csv", "158,published", "158,guessed", "2", "provenance"},
        {"published.csv", "158,published", "158,illustrative", "2", "provenance"},
        {"published.csv", "change:relative:previous-12-months", "change:sideways", "4", "measure"},
        {"published.csv", "p3,ksi,shire,,change:relative:previous-12-months,2021-09/12m,-11.2,,,percent,11.2%,derived",
         "p3,ksi,shire,,value,2021-09/12m,158,,,percent,11.2%,published", "4", "indicator"},
        {"targets.csv", "<=", "less", "2", "comparator"},
        {"targets.csv", "2022-03-31,", "2020-03-31,", "2", "valid_to"},
        {"targets.csv", ",,yearly", ",,yearly\nksi,shire,trajectory,<=,140,count,2021-04-01,,160,line", "3",
         "from_value"},
        {"areas.csv", "force,national", "force,europe", "3", "parent"},
        {"areas.csv", "force,national", "county,national", "3", "kind"},
        {"framework.csv", "roads.ksi,Reduce KSI", "roads.ksi,", "2", "outcome"},
        {"annotations.csv", "2020-06-23", "2020-02-01", "2", "to"},
        {"annotations.csv", ",ksi,", ",nothing,", "3", "scope"},
        {"statuses.csv", "on_track", "fine", "2", "status"},
        {"statuses.csv", "2021-22-Q2", "2021-09", "2", "quarter"},
        {"plan.csv", "2021-22-Q2", "2021-09", "5", "value"},
    }));
    CAPTURE(broken.file, broken.before, broken.after);
    PlanBuilder builder;

    const auto read = readPlanFolder(builder.replace(broken.file, broken.before, broken.after).write());

    REQUIRE_FALSE(read);
    INFO(read.error().message);
    CHECK(read.error().code == ErrorCode::BadInput);
    CHECK(context(read.error(), "file") == broken.file);
    CHECK(context(read.error(), "row") == broken.row);
    CHECK(context(read.error(), "column") == broken.column);
    CHECK(read.error().message.find("load the folder again") != std::string::npos);
}

TEST_CASE("a missing column, key or file is named", "[unit]")
{
    SECTION("a column")
    {
        PlanBuilder builder;
        const auto read = readPlanFolder(builder.replace("published.csv", ",printed,", ",as_printed,").write());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::BadInput);
        CHECK(context(read.error(), "column") == "printed");
    }
    SECTION("a key of plan.csv")
    {
        PlanBuilder builder;
        const auto read = readPlanFolder(builder.replace("plan.csv", "title,", "heading,").write());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::BadInput);
        CHECK(read.error().message.find("\"title\"") != std::string::npos);
    }
    SECTION("a force area that is none")
    {
        PlanBuilder builder;
        const auto read = readPlanFolder(builder.replace("plan.csv", "force_area,shire", "force_area,mars").write());
        REQUIRE_FALSE(read);
        CHECK(read.error().message.find("\"mars\"") != std::string::npos);
    }
    SECTION("a file")
    {
        PlanBuilder builder;
        const auto read = readPlanFolder(builder.without("targets.csv").write());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::NotFound);
        CHECK(read.error().message.find("targets.csv") != std::string::npos);
    }
    SECTION("the folder")
    {
        const auto read = readPlanFolder("/nowhere/at/all");
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("commentary on an unknown outcome, in a folder that is no quarter, or not UTF-8, is refused", "[unit]")
{
    PlanBuilder builder;
    SECTION("unknown outcome")
    {
        builder.with("commentary/2021-22-Q2/roads.none.md", "Text.");
    }
    SECTION("no quarter")
    {
        builder.with("commentary/summer/roads.ksi.md", "Text.");
    }
    SECTION("not UTF-8")
    {
        builder.with("commentary/2021-22-Q2/roads.ksi.md", "Fine.\nCaf\xE9.");
    }

    const auto read = readPlanFolder(builder.write());

    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::BadInput);
}

TEST_CASE("the Northamptonshire sample reads as a whole", "[unit]")
{
    const auto read = readPlanFolder(OUTTURN_SAMPLE_PLAN);

    INFO((read ? std::string{} : read.error().message));
    REQUIRE(read);
    CHECK(read->plan.themes.size() == 3);
    CHECK(domain::priorities(read->plan).size() == 27);
    CHECK(domain::outcomes(read->plan).size() == 33);
    CHECK(domain::indicators(read->plan).size() >= 140);
    CHECK(read->targets.size() == 19);
    CHECK(read->commentaries.size() == 33);
    CHECK(read->illustrative.size() > 2000);
    CHECK(std::none_of(read->published.begin(), read->published.end(), [](const domain::Observation& figure) {
        return figure.provenance == domain::Provenance::Illustrative;
    }));
}
