// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/store.h>

#include "sample_store.h"
#include "support/catch.h"

#include <fstream>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

std::size_t filesIn(const std::filesystem::path& folder)
{
    const auto files = std::filesystem::directory_iterator(folder);
    return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

} // namespace

TEST_CASE("creating a store refuses to overwrite anything", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "precious.txt";
    std::ofstream(path) << "precious";

    const auto created = Store::create(path);

    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::AlreadyExists);
    CHECK(std::filesystem::file_size(path) == 8);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a store whose filling fails is not created, and nothing is left beside it", "[unit]")
{
    const TemporaryFolder folder;

    const auto created = Store::create(folder / "a.outturn", systemNow, [](Store&) -> Result<void> {
        return failure(ErrorCode::BadInput, "plan.csv, row 3: no title");
    });

    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::BadInput);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("a store has no name before it is filled", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "a.outturn";
    bool named = true;

    const auto created = Store::create(path, systemNow, [&](Store& store) -> Result<void> {
        named = std::filesystem::exists(path);
        CHECK(store.path() == path);
        return {};
    });

    CHECK(created);
    CHECK_FALSE(named);
    CHECK(std::filesystem::exists(path));
}

TEST_CASE("a store cannot be created in a folder that is not there", "[unit]")
{
    const TemporaryFolder folder;

    const auto created = Store::create(folder / "nowhere" / "a.outturn");

    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::StoreReadOnly);
    CHECK(created.error().message.find("nowhere") != std::string::npos);
}
