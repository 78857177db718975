// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>

using namespace outturn::test;

namespace {

std::string seasonalMonths(const TemporaryFolder& folder, int count)
{
    const auto file = folder / "values.csv";
    std::ofstream out(file);
    out << "date,value\n";
    for (int i = 0; i < count; ++i) {
        const int month = i % 12 + 1;
        out << 2018 + i / 12 << (month < 10 ? "-0" : "-") << month << "-01," << 100 + month * 5 + (i * 7) % 5 << '\n';
    }
    return file.string();
}

} // namespace

TEST_CASE("a forecast goes on month by month with a range around each mean", "[unit]")
{
    const TemporaryFolder folder;

    const Ran ran = outturnCli({"forecast", seasonalMonths(folder, 48), "--horizon", "3", "--json"});

    INFO(ran.err);
    REQUIRE(ran.status == 0);
    const auto forecast = ran.json();
    CHECK(forecast["method"].get<std::string>().starts_with("ETS"));
    REQUIRE(forecast["points"].size() == 3);
    CHECK(forecast["points"][0]["date"] == "2022-01-01");
    CHECK(forecast["points"][2]["date"] == "2022-03-01");
    for (const auto& point : forecast["points"]) {
        CHECK(point["lower"].get<double>() < point["mean"].get<double>());
        CHECK(point["upper"].get<double>() > point["mean"].get<double>());
    }
}

TEST_CASE("a lower level gives a narrower range", "[unit]")
{
    const TemporaryFolder folder;
    const auto file = seasonalMonths(folder, 48);
    const auto width = [&](const std::string& level) {
        const auto point = outturnCli({"forecast", file, "--level", level, "--json"}).json()["points"][0];
        return point["upper"].get<double>() - point["lower"].get<double>();
    };

    CHECK(width("80") < width("95"));
}

TEST_CASE("below two years the year before is repeated", "[unit]")
{
    const TemporaryFolder folder;

    const auto forecast = outturnCli({"forecast", seasonalMonths(folder, 20), "--json"}).json();

    CHECK(forecast["method"].get<std::string>().find("naive") != std::string::npos);
    CHECK(forecast["points"].size() == 12);
}

TEST_CASE("too few values are refused, an impossible level is a usage error", "[unit]")
{
    const TemporaryFolder folder;
    const auto file = seasonalMonths(folder, 5);

    CHECK(outturnCli({"forecast", file}).status == outturn::cli::kInputRefused);
    CHECK(outturnCli({"forecast", file, "--level", "120"}).status == outturn::cli::kUsage);
}
