// SPDX-License-Identifier: GPL-3.0-or-later
// A load that cannot come to its end leaves nothing behind.
#include "import_desk.h"

#include <outturn/store/batch_repository.h>
#include <outturn/store/store_counts.h>

#include "services/import_service_impl.h"
#include "store/connection.h"

using namespace outturn;
using namespace outturn::services;
using outturn::test::ImportDesk;

namespace {

std::string manyRows(int rows)
{
    std::string text = "indicator,area,subset,period,value\n";
    for (int row = 0; row < rows; ++row)
        text += "ksi,northamptonshire,part-" + std::to_string(row / 1200) + ',' + std::to_string(1900 + row % 1200 / 12)
            + '-' + (row % 12 < 9 ? "0" : "") + std::to_string(row % 12 + 1) + ',' + std::to_string(100 + row % 7)
            + '\n';
    return text;
}

store::StoreCounts countsIn(const std::filesystem::path& path)
{
    return store::counts(store::Store::open(path).value()).value();
}

} // namespace

TEST_CASE("a load that finds the disk full says so in a sentence and changes nothing", "[unit]")
{
    ImportDesk desk;
    const auto before = countsIn(desk.path());
    Workspace workspace(store::Store::open(desk.path()).value(), {});
    ImportServiceImpl imports(workspace);
    const auto staged = imports.stage({.files = {desk.file(manyRows(20'000))}}, {});
    REQUIRE(staged);
    soci::session& sql = workspace.store().connection().sql();
    int pages = 0;
    sql << "PRAGMA page_count", soci::into(pages);
    store::sqlite::runScript(sql, "PRAGMA max_page_count = " + std::to_string(pages + 40));

    const auto loaded = imports.load(*staged, "Analyst", "a reason", {});

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::StoreDiskFull);
    CHECK(loaded.error().message.find("no space left") != std::string::npos);
    CHECK(loaded.error().message.find("nothing of this change was kept") != std::string::npos);
    CHECK(countsIn(desk.path()) == before);
    CHECK(workspace.store().quickCheck());
    store::sqlite::runScript(sql, "PRAGMA max_page_count = 1000000");
    CHECK(imports.load(*staged, "Analyst", "a reason", {}));
}

TEST_CASE("a load that is stopped half way leaves neither figures nor areas, profiles or files", "[unit]")
{
    ImportDesk desk;
    auto& imports = desk.services->imports();
    const auto before = countsIn(desk.path());
    const auto batches = imports.batches()->size();
    const auto staged = desk.stage(
        {.files = {desk.file(manyRows(40'000))},
         .profileTexts = {"name: Many\nindicator: column indicator\narea: column area\nsubset: column subset\n"
                          "period: column period\nvalue: column value\n"}});
    std::stop_source stop;
    const Progress progress{.report =
                                [&](double share) {
                                    if (share > 0.5)
                                        stop.request_stop();
                                },
                            .stop = stop.get_token()};

    const auto loaded = imports.load(staged, "Analyst", "a reason", progress);

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::Cancelled);
    CHECK(countsIn(desk.path()) == before);
    CHECK(imports.batches()->size() == batches);
    CHECK(imports.profiles()->empty());
    CHECK(imports.originals(static_cast<std::int64_t>(batches) + 1)->empty());
    CHECK(imports.load(staged, "Analyst", "a reason"));
}

TEST_CASE("staging that is stopped while it reads or compares fails as stopped", "[unit]")
{
    ImportDesk desk;
    const auto file = desk.file(manyRows(120'000));
    const double share = GENERATE(0.0, 0.6);
    std::stop_source stop;
    const Progress progress{.report =
                                [&](double reached) {
                                    if (reached >= share)
                                        stop.request_stop();
                                },
                            .stop = stop.get_token()};

    const auto staged = desk.services->imports().stage({.files = {file}}, progress);

    REQUIRE_FALSE(staged);
    CHECK(staged.error().code == ErrorCode::Cancelled);
}
