// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <outturn/services/exceptions_service.h>

#include "support/catch.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace outturn;
using namespace outturn::services;
using namespace outturn::test;

namespace {

const std::vector<ExceptionItem>& sampleExceptions()
{
    static const ExceptionList list = sample().exceptions().exceptions(sampleQuarter()).value();
    return *list;
}

const ExceptionItem* find(const std::string& indicator, ExceptionRule rule)
{
    const auto& all = sampleExceptions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ExceptionItem& item) {
        return item.indicator.text() == indicator && item.rule == rule;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a missed target is an exception with its gap and since when", "[unit]")
{
    const auto* missed = find("time-outside-station", ExceptionRule::TargetMissed);

    REQUIRE(missed != nullptr);
    REQUIRE(missed->gap);
    CHECK(*missed->gap == Approx(-1.1));
    CHECK(missed->since.last() < missed->period.last());
    CHECK(missed->why.find("misses the force target") != std::string::npos);
    CHECK(missed->outcome.text() == "frontline.visible");
    CHECK_FALSE(missed->priorityTitle.empty());
    CHECK_FALSE(missed->themeTitle.empty());
}

TEST_CASE("a met target is none", "[unit]")
{
    CHECK(find("g1r-response", ExceptionRule::TargetMissed) == nullptr);
}

TEST_CASE("the last of eight peers is an outlier", "[unit]")
{
    const auto* last = find("rasso-offences-rank", ExceptionRule::PeerOutlier);

    REQUIRE(last != nullptr);
    CHECK(last->fact.value == 8);
}

TEST_CASE("exceptions come the most serious first, one an indicator, area, subset and rule", "[unit]")
{
    const auto& all = sampleExceptions();
    REQUIRE(all.size() > 5);
    std::set<std::tuple<std::string, std::string, std::string, ExceptionRule>> keys;
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(all[i].why);
        CHECK(keys.insert({all[i].indicator.text(), all[i].area.text(), all[i].subset, all[i].rule}).second);
        CHECK((i == 0 || all[i - 1].seriousness >= all[i].seriousness));
        CHECK((all[i].seriousness > 0 && all[i].seriousness <= 1));
        CHECK(all[i].since.last() <= all[i].period.last());
    }
}

TEST_CASE("what the quarter before already had is not new", "[unit]")
{
    const auto before = sample().exceptions().exceptions(sampleQuarter().previous()).value();
    for (const ExceptionItem& item : sampleExceptions()) {
        INFO(item.why);
        const bool had = std::any_of(before->begin(), before->end(), [&](const ExceptionItem& other) {
            return other.indicator == item.indicator && other.rule == item.rule && other.area == item.area
                && other.subset == item.subset;
        });
        CHECK(item.isNew != had);
    }
}

TEST_CASE("the matrix holds charted indicators and says why the others have no chart", "[unit]")
{
    const auto matrix = sample().exceptions().assuranceMatrix(sampleQuarter()).value();

    REQUIRE_FALSE(matrix->empty());
    CHECK(std::any_of(matrix->begin(), matrix->end(), [](const MatrixEntry& entry) { return entry.charted; }));
    CHECK(std::any_of(matrix->begin(), matrix->end(),
                      [](const MatrixEntry& entry) { return !entry.charted && entry.valuesWanted > 0; }));
    for (const MatrixEntry& entry : *matrix) {
        INFO(entry.indicator.text());
        CHECK(entry.charted == (entry.eligibility.verdict == analysis::SpcVerdict::Allowed && entry.valuesWanted == 0));
    }
}

TEST_CASE("a response time far inside its target will keep it by itself", "[unit]")
{
    const auto matrix = sample().exceptions().assuranceMatrix(sampleQuarter()).value();
    const auto found = std::find_if(matrix->begin(), matrix->end(),
                                    [](const MatrixEntry& entry) { return entry.indicator.text() == "g1r-response"; });

    REQUIRE(found != matrix->end());
    CHECK(found->charted);
    CHECK(found->assurance == analysis::Assurance::Pass);
}
