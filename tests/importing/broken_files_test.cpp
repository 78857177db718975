// SPDX-License-Identifier: GPL-3.0-or-later
// Files that no spreadsheet program would write, each named for its defect: refused in a sentence, or read.
#include "broken_files.h"
#include "collected_sheets.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::test;

TEST_CASE("each broken or hostile file is refused in a sentence or read", "[unit]")
{
    const auto file = GENERATE(from_range(brokenFiles()));
    CAPTURE(file.defect);

    const std::string refusal = refusalOf(file.bytes, file.limits);

    CHECK(refusal.empty() == file.sentence.empty());
    CHECK(refusal.find(file.sentence) != std::string::npos);
    if (!refusal.empty()) {
        CHECK(refusal.find("book.xlsx") != std::string::npos);
        CHECK(refusal.ends_with("."));
        CHECK(refusal.find('\n') == std::string::npos);
    }
}

TEST_CASE("there are at least 25 of them, each with a name of its own", "[unit]")
{
    std::set<std::string> names;
    for (const BrokenFile& file : brokenFiles())
        names.insert(file.defect);

    CHECK(names.size() >= 25);
    CHECK(names.size() == brokenFiles().size());
}
