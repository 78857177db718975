// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/plan_service.h>
#include <outturn/services/series_service.h>

#include "published_rows.h"
#include "sample_store.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace outturn;
using namespace outturn::services;
using outturn::test::PublishedRow;

namespace {

// Each contradiction of the report by name, with the printed row that its other figures exclude.
const std::map<std::string, std::string> kContradicted{
    {"youth-referrals-share-of-total", "o029"}, {"youth-neet-share-of-total", "o029"},
    {"g1u-change-on-last-year", "o087"},        {"calls-999-quarter-against-months", "o093"},
    {"hate-disability-change", "o185"},         {"marac-change", "o249"},
};

std::optional<domain::SeriesPoint> computed(Services& services, const PublishedRow& row)
{
    const SeriesQuery query{.indicator = row.indicator, .area = row.area, .subset = row.subset, .measure = row.measure};
    const auto figure = services.series().figure(query, row.period);
    REQUIRE(figure);
    if (*figure && (*figure)->value)
        return *figure;
    // A state quoted over a window, or a share whose window the report does not state: what holds at its end.
    for (const auto& atEnd : {domain::Period::pointInTime(row.period.last()), row.period.quarterOfEnd()}) {
        const auto state = services.series().figure(query, atEnd);
        REQUIRE(state);
        if (*state && (*state)->value)
            return *state;
    }
    return std::nullopt;
}

// The history alone: what was published must follow from it.
std::unique_ptr<Services> openHistoryOnly(const test::TemporaryFolder& folder)
{
    test::makeStore(folder / "history.outturn", {.from = test::planWithoutPublished(folder)});
    auto opened = Services::open(folder / "history.outturn");
    REQUIRE(opened);
    return std::move(*opened);
}

} // namespace

TEST_CASE("every published level, rolling figure and change follows from the history, but for named contradictions",
          "[unit]")
{
    const test::TemporaryFolder folder;
    const auto services = openHistoryOnly(folder);
    std::set<std::string> disagreeing;
    std::size_t compared = 0;

    for (const PublishedRow& row : test::publishedRows()) {
        if (!row.isComputable())
            continue;
        CAPTURE(row.id, row.indicator.text(), row.printed);
        const auto figure = computed(*services, row);
        CHECK(figure);
        if (!figure)
            continue;
        ++compared;
        CHECK(figure->illustrative);
        if (!row.agreesWith(*figure->value))
            disagreeing.insert(row.id);
    }

    std::set<std::string> expected;
    for (const auto& [name, id] : kContradicted)
        expected.insert(id);
    CHECK(disagreeing == expected);
    CHECK(compared >= 220);
}

TEST_CASE("the contradictions that the sample names are these", "[unit]")
{
    std::set<std::string> named;
    for (const auto& [name, id] : kContradicted)
        named.insert(name);

    CHECK(test::contradictionNames() == named);
}

TEST_CASE("with what was published, the store shows each printed level as printed", "[unit]")
{
    for (const PublishedRow& row : test::publishedRows()) {
        if (row.measure != domain::Measure::value() || row.statement)
            continue;
        CAPTURE(row.id, row.indicator.text(), row.printed);
        const SeriesQuery query{.indicator = row.indicator, .area = row.area, .subset = row.subset};
        const auto figure = test::sample().series().figure(query, row.period);
        REQUIRE(figure);
        REQUIRE(*figure);
        CHECK((*figure)->value == row.value);
        CHECK_FALSE((*figure)->illustrative);
    }
}
