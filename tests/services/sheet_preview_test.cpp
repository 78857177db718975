// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/sheet_preview.h>

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <fstream>

using namespace outturn;
using namespace outturn::services;

namespace {

class Sheet
{
public:
    explicit Sheet(const std::string& text)
        : m_path(m_folder / "force.csv")
    {
        std::ofstream(m_path, std::ios::binary) << text;
    }

    [[nodiscard]] SheetPreview preview(const Progress& progress = {}) const
    {
        auto sheets = previewSheets(m_path, progress);
        REQUIRE(sheets);
        REQUIRE(sheets->size() == 1);
        return std::move(sheets->front());
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    test::TemporaryFolder m_folder;
    std::filesystem::path m_path;
};

CellRole roleAt(const SheetPreview& preview, std::uint32_t row, std::uint32_t column)
{
    for (const PreviewRow& one : preview.rows) {
        const auto cell = std::ranges::find(one.cells, column, &PreviewCell::column);
        if (one.number == row && cell != one.cells.end())
            return cell->role;
    }
    FAIL("no such cell");
    return {};
}

const std::string kForces = "Recorded crime by force\n"
                            "Force,Apr-21,May-21,Jun-21\n"
                            "Northamptonshire,10,..,12\n"
                            "Kent,20,21p,22\n"
                            "Total,30,21,34\n"
                            "Source: force returns\n";

} // namespace

TEST_CASE("each cell of a previewed sheet says what it is taken for", "[unit]")
{
    const SheetPreview preview = Sheet(kForces).preview();

    CHECK(roleAt(preview, 1, 1) == CellRole::Title);
    CHECK(roleAt(preview, 2, 1) == CellRole::Header);
    CHECK(roleAt(preview, 2, 2) == CellRole::Period);
    CHECK(roleAt(preview, 3, 1) == CellRole::Area);
    CHECK(roleAt(preview, 3, 2) == CellRole::Value);
    CHECK(roleAt(preview, 3, 3) == CellRole::Missing);
    CHECK(roleAt(preview, 4, 3) == CellRole::Flag);
    CHECK(roleAt(preview, 5, 2) == CellRole::Total);
    CHECK(roleAt(preview, 6, 1) == CellRole::Note);
}

TEST_CASE("a table of forces and months suggests its own profile but for the indicator", "[unit]")
{
    const SheetPreview preview = Sheet(kForces).preview();

    REQUIRE(preview.tables.size() == 1);
    const std::string& suggested = preview.tables.front().suggested;
    CHECK(suggested.find("area: column Force | first\n") != std::string::npos);
    CHECK(suggested.find("period: across\n") != std::string::npos);
    CHECK(suggested.find("until: Source: force returns\n") != std::string::npos);
    CHECK(suggested.find("new areas: known\n") != std::string::npos);
    CHECK(suggested.find("indicator:") == std::string::npos);
}

TEST_CASE("a long list of records suggests counting its rows by month", "[unit]")
{
    std::string text = "ref,date,mode,severity,light,place,vehicles\n";
    for (int day = 0; day < 150; ++day)
        text += "r" + std::to_string(day) + ",2024-01-" + std::to_string(10 + day % 20) + ",Car,Slight,Dark,Town,2\n";
    const SheetPreview preview = Sheet(text).preview();

    REQUIRE(preview.tables.size() == 1);
    const std::string& suggested = preview.tables.front().suggested;
    CHECK(suggested.find("period: column date\n") != std::string::npos);
    CHECK(suggested.find("combine: count rows\n") != std::string::npos);
}

TEST_CASE("a preview that is stopped says so and gives nothing", "[unit]")
{
    std::string text = "a,b\n";
    for (int row = 0; row < 5000; ++row)
        text += "x,1\n";
    const Sheet sheet(text);
    std::stop_source stop;
    stop.request_stop();

    const auto sheets = previewSheets(sheet.path(), {.stop = stop.get_token()});

    REQUIRE_FALSE(sheets);
    CHECK(sheets.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a numbered footnote never ends the suggested table, where a figure may begin with its number", "[unit]")
{
    const SheetPreview preview = Sheet("Crime by force\nForce,Apr-21,May-21\nNorthamptonshire,1043,1002\nKent,20,21\n"
                                       "1. This excludes offences that were recorded by other forces in error.\n")
                                     .preview();

    REQUIRE(preview.tables.size() == 1);
    CHECK(preview.tables.front().suggested.find("until") == std::string::npos);
}

TEST_CASE("where regions stand beside their forces and the only figures are a total, both are suggested", "[unit]")
{
    const SheetPreview preview = Sheet("Incidents by police force\nRegion,Police force,Total\n"
                                       "North East,Cleveland,6315\nNorth East,Durham,5594\nSouth East,Kent,7000\n")
                                     .preview();

    REQUIRE(preview.tables.size() == 1);
    CHECK(preview.tables.front().suggested.find("area: column Police force\n") != std::string::npos);
    CHECK(preview.tables.front().suggested.find("value: column Total\n") != std::string::npos);
}

TEST_CASE("groups of people are suggested as a breakdown, and what they are of is left to be said", "[unit]")
{
    const SheetPreview preview = Sheet("Deaths by gender\nGender,2017/18,2018/19\nMale,29,30\nFemale,4,6\n").preview();

    REQUIRE(preview.tables.size() == 1);
    CHECK(preview.tables.front().suggested.find("subset: column Gender\n") != std::string::npos);
    CHECK(preview.tables.front().suggested.find("indicator:") == std::string::npos);
}
