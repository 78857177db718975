// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/audit_repository.h>
#include <outturn/store/store.h>

#include "import_desk.h"

#include <iterator>

using namespace outturn;
using namespace outturn::services;
using outturn::test::ImportDesk;

namespace {

const std::string kRows = "indicator,area,period,value\nksi,northamptonshire,2021-08,14\n";

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("a load keeps the file it came from, and hands it out byte for byte", "[unit]")
{
    ImportDesk desk;
    auto& imports = desk.services->imports();
    const auto staged = desk.stage({.files = {desk.file(kRows)}});
    const auto batch = desk.load(staged);

    const auto originals = imports.originals(batch);
    REQUIRE(originals);
    REQUIRE(originals->size() == 1);
    CHECK(originals->front().file == "force-q2.csv");
    CHECK(originals->front().sha256 == staged.difference.files.front().sha256);
    REQUIRE(imports.saveOriginal(originals->front().sha256, desk / "copy.csv"));
    CHECK(contentOf(desk / "copy.csv") == kRows);
    CHECK(imports.saveOriginal(originals->front().sha256, desk / "copy.csv").error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("keeping files can be switched off, which is audited, and on again", "[unit]")
{
    ImportDesk desk;
    auto& imports = desk.services->imports();
    CHECK(imports.keepsOriginals().value());

    REQUIRE(imports.setKeepsOriginals(false, "Analyst"));

    CHECK_FALSE(imports.keepsOriginals().value());
    CHECK(imports.originals(desk.load(desk.stage({.files = {desk.file(kRows)}})))->empty());
    const auto store = store::Store::open(desk.path());
    const auto audit = store::AuditRepository(*store).newest(2);
    CHECK(audit->back().action == "keep-originals");
    CHECK(audit->back().subject == "off");
    REQUIRE(imports.setKeepsOriginals(true, "Analyst"));
    CHECK(imports.keepsOriginals().value());
}

TEST_CASE("a file that changed between staging and loading loads nothing", "[unit]")
{
    ImportDesk desk;
    auto& imports = desk.services->imports();
    const auto staged = desk.stage({.files = {desk.file(kRows)}});
    const auto before = imports.batches()->size();
    (void)desk.file(kRows + "ksi,northamptonshire,2021-07,9\n");

    const auto loaded = imports.load(staged, "Analyst", "a reason");

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::Conflict);
    CHECK(imports.batches()->size() == before);
}
