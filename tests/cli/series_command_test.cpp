// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn::test;

namespace {

nlohmann::json seriesOf(std::vector<std::string> rest)
{
    std::vector<std::string> arguments{"series", sampleStore().string()};
    arguments.insert(arguments.end(), rest.begin(), rest.end());
    arguments.push_back("--json");
    const Ran ran = outturnCli(arguments);
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    return ran.json();
}

nlohmann::json pointAt(const nlohmann::json& series, const std::string& period)
{
    const auto& points = series["points"];
    const auto found = std::find_if(points.begin(), points.end(), [&](const auto& p) { return p["period"] == period; });
    return found == points.end() ? nlohmann::json{} : *found;
}

} // namespace

TEST_CASE("the KSI total of the twelve months to September 2021 is the published 158", "[unit]")
{
    const auto series = seriesOf({"ksi", "--measure", "rolling12"});

    CHECK(series["indicator"] == "ksi");
    CHECK(series["unit"] == "count");
    CHECK(series["points"].back()["period"] == "2021-09/12m");
    CHECK(series["points"].back()["value"] == 158);
    CHECK(series["points"].back()["provenance"] == "published");
}

TEST_CASE("a duration is in seconds in JSON and in minutes and seconds in text", "[unit]")
{
    CHECK(seriesOf({"da-g1r-response", "--measure", "rolling12"})["points"].back()["value"] == 992);

    const Ran text = outturnCli({"series", sampleStore().string(), "da-g1r-response", "--measure", "rolling12"});
    CHECK(text.out.find("16:32") != std::string::npos);
}

TEST_CASE("a monthly series holds the published month beside the month a year before", "[unit]")
{
    const auto series = seriesOf({"g1u-response"});

    CHECK(pointAt(series, "2021-09")["value"] == 733);
    CHECK(pointAt(series, "2020-09")["value"] == 705);
}

TEST_CASE("each point says where it comes from and when it was recorded", "[unit]")
{
    const auto point = pointAt(seriesOf({"ksi"}), "2021-08");

    CHECK(point["provenance"] == "illustrative");
    CHECK(point["illustrative"] == true);
    CHECK(point["batch"].get<int>() > 0);
    CHECK(point["recorded_at"].get<std::string>().size() == 24);
}

TEST_CASE("nothing was known before the store was made", "[unit]")
{
    CHECK(seriesOf({"ksi", "--as-of", "2020-01-01"})["points"].empty());
}

TEST_CASE("a misspelt indicator is refused with the one that was meant", "[unit]")
{
    const Ran ran = outturnCli({"series", sampleStore().string(), "kis"});

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("kis") != std::string::npos);
    CHECK(ran.err.find("ksi") != std::string::npos);
}

TEST_CASE("an unknown measure is a usage error that lists those there are", "[unit]")
{
    const Ran ran = outturnCli({"series", sampleStore().string(), "ksi", "--measure", "median"});

    CHECK(ran.status == outturn::cli::kUsage);
    CHECK(ran.err.find("rolling12") != std::string::npos);
}
