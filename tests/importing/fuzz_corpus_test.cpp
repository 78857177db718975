// SPDX-License-Identifier: GPL-3.0-or-later
// The seeds of the fuzz targets, and what those found, replayed.
#include "fuzz/profile_fuzz.h"
#include "fuzz/reader_fuzz.h"
#include "workbook_builder.h"

#include "support/catch.h"

#include <filesystem>

using namespace outturn;

namespace {

std::size_t replay(const std::string& format, std::string (*wrap)(std::string_view))
{
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(OUTTURN_FUZZ_CORPUS) / format)) {
        const auto bytes = importing::readFile(entry.path());
        REQUIRE(bytes);
        CAPTURE(entry.path());
        test::readWatchfully(wrap(*bytes));
        ++files;
    }
    return files;
}

} // namespace

TEST_CASE("what the fuzz targets start from is read without harm", "[unit]")
{
    CHECK(replay("csv", [](std::string_view data) { return std::string(data); }) >= 5);
    CHECK(replay("xlsx", test::asXlsx) >= 5);
    CHECK(replay("ods", test::asOds) >= 5);
}

TEST_CASE("profiles of any text are read or refused, and read tables without harm", "[unit]")
{
    std::size_t files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(OUTTURN_FUZZ_CORPUS) / "profile")) {
        const auto bytes = importing::readFile(entry.path());
        REQUIRE(bytes);
        test::stageWatchfully(*bytes);
        ++files;
    }
    CHECK(files >= 5);
}
