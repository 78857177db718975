// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exit_status.h"
#include "app/options.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::app;

namespace {

std::variant<Options, int> parsed(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "outturn");
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    return parseOptions(static_cast<int>(pointers.size()), pointers.data());
}

bool refused(const std::vector<std::string>& arguments)
{
    const auto options = parsed(arguments);
    const int* status = std::get_if<int>(&options);
    return status != nullptr && *status == kUsage;
}

} // namespace

TEST_CASE("without options the window opens the store named, or none", "[gui]")
{
    CHECK(std::get<Options>(parsed({})).store.empty());
    const auto options = std::get<Options>(parsed({"a.outturn"}));
    CHECK(options.store == "a.outturn");
    CHECK_FALSE(options.shot);
    CHECK_FALSE(options.timeStartup);
}

TEST_CASE("a picture takes view, file, quarter, size, theme and scale", "[gui]")
{
    const auto options =
        std::get<Options>(parsed({"a.outturn", "--shot", "priority:road-safety", "--to", "a.png", "--quarter",
                                  "Q1 21/22", "--size", "1280x720", "--theme", "dark", "--scale", "2"}));

    REQUIRE(options.shot);
    CHECK(options.shot->view.priority == domain::PrioritySlug("road-safety"));
    CHECK(options.shot->file == "a.png");
    CHECK(options.shot->quarter == domain::Period::quarter(2021, 1));
    CHECK(options.shot->width == 1280);
    CHECK(options.shot->height == 720);
    CHECK(options.shot->dark);
    CHECK(options.shot->scale == 2);
}

TEST_CASE("a picture may be of one chart, drawn in a way and a measure", "[gui]")
{
    const auto options = std::get<Options>(parsed(
        {"a.outturn", "--shot", "priority:burglary", "--to", "a.png", "--chart", "residential-burglary:spc:value"}));

    REQUIRE(options.shot);
    REQUIRE(options.shot->chart);
    CHECK(options.shot->chart->indicator == domain::IndicatorSlug("residential-burglary"));
    CHECK(options.shot->chart->mode == 1);
    CHECK(options.shot->chart->measure == 0);
}

TEST_CASE("what makes no sense on the command line is refused", "[gui]")
{
    CHECK(refused({"a.outturn", "--shot", "priority:burglary", "--to", "a.png", "--chart", "asb:pie"}));
    CHECK(refused({"a.outturn", "--shot", "priority:burglary", "--to", "a.png", "--chart", "asb:spc:often"}));
    CHECK(refused({"a.outturn", "--shot", "overview"}));
    CHECK(refused({"--shot", "overview", "--to", "a.png"}));
    CHECK(refused({"--time-startup"}));
    CHECK(refused({"a.outturn", "--shot", "publish", "--to", "a.png"}));
    CHECK(refused({"a.outturn", "--shot", "priority:", "--to", "a.png"}));
    CHECK(refused({"a.outturn", "--shot", "overview", "--to", "a.png", "--size", "wide"}));
    CHECK(refused({"a.outturn", "--shot", "overview", "--to", "a.png", "--size", "0x100"}));
    CHECK(refused({"a.outturn", "--shot", "overview", "--to", "a.png", "--quarter", "September 2021"}));
    CHECK(refused({"a.outturn", "--shot", "overview", "--to", "a.png", "--theme", "grey"}));
    CHECK(refused({"a.outturn", "--nonsense"}));
}
