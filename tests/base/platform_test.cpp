// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/platform.h>

#include "support/catch.h"

#include <fstream>

using namespace outturn;

TEST_CASE("memory grows by what the process touches, where the system tells", "[unit]")
{
    constexpr std::size_t kTouched = 64U * 1024 * 1024;
    const auto before = platform::residentBytes();
    const std::vector<char> touched(kTouched, 'x');
    const auto after = platform::residentBytes();

    REQUIRE(touched.back() == 'x');
    if (before > 0)
        CHECK(after >= before + kTouched / 2);
    else
        CHECK(after == 0);
}

TEST_CASE("there is always a user's name and a folder of the program", "[unit]")
{
    CHECK_FALSE(platform::userName().empty());
    CHECK(std::filesystem::is_directory(platform::programFolder()));
}

TEST_CASE("flushing keeps a file's content and puts up with a file that is not there", "[unit]")
{
    const auto folder = std::filesystem::temp_directory_path();
    const auto file = folder / "outturn-platform-test.txt";
    std::ofstream(file) << "kept";

    platform::flushToDisk(file);
    platform::flushToDisk(folder / "outturn-no-such-folder" / "no-such-file");

    std::string content;
    std::ifstream(file) >> content;
    CHECK(content == "kept");
    std::filesystem::remove(file);
}

TEST_CASE("a process grows older, and is younger than the test's patience", "[unit]")
{
    const auto before = platform::processAge();
    const auto after = platform::processAge();

    CHECK(before.count() >= 0);
    CHECK(after >= before);
    CHECK(after < std::chrono::minutes(10));
}
