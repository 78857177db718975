// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/watch_service.h>

#include "sample_store.h"

#include <outturn/services/import_service.h>

#include "support/catch.h"

#include <fstream>

using namespace outturn;
using namespace outturn::services;
using outturn::test::SampleStore;

namespace {

std::filesystem::path written(const test::TemporaryFolder& folder, const std::string& name, const std::string& text)
{
    std::ofstream(folder / name, std::ios::binary) << text;
    return folder / name;
}

} // namespace

TEST_CASE("a file is told by the profile that it fits, and nothing of it is loaded", "[unit]")
{
    const test::TemporaryFolder folder;
    const SampleStore store;
    const auto services = store.open();
    const auto batches = services->imports().batches()->size();

    const auto named = services->watch().profileFor(
        written(folder, "force.csv", "indicator,area,period,value\nksi,northamptonshire,2021-08,34\n"));
    REQUIRE(named);
    CHECK(named->has_value());

    const auto other = services->watch().profileFor(written(folder, "minutes.csv", "Item,Owner\nLights,Estates\n"));
    REQUIRE(other);
    CHECK_FALSE(other->has_value());
    CHECK_FALSE(services->watch().profileFor(written(folder, "note.xlsx", "no workbook"))->has_value());
    CHECK(services->watch().profileFor(folder / "gone.csv").error().code == ErrorCode::NotFound);
    CHECK(services->imports().batches()->size() == batches);
}
