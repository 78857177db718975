// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle_table.h"

#include <outturn/analysis/peer_rank.h>

#include "support/catch.h"

using namespace outturn::analysis;
using outturn::testing::agrees;
using outturn::testing::disagreements;
using outturn::testing::OracleTable;

namespace {

template <typename Pick> OptionalFigures column(const std::vector<std::optional<PeerRank>>& ranks, Pick pick)
{
    OptionalFigures result;
    for (const auto& rank : ranks)
        result.push_back(rank ? std::optional<double>(pick(*rank)) : std::nullopt);
    return result;
}

void checkRanks(const OracleTable& table, const OptionalFigures& figures)
{
    const auto first = [](const PeerRank& rank) { return rank.first; };
    const auto last = [](const PeerRank& rank) { return rank.last; };
    const auto average = [](const PeerRank& rank) { return rank.average; };
    const auto highest = ranksOf(figures, RankFrom::Highest);
    const auto lowest = ranksOf(figures, RankFrom::Lowest);
    CHECK(disagreements(column(highest, first), table.numbers("rank_high_first_min")).empty());
    CHECK(disagreements(column(highest, average), table.numbers("rank_high_first_avg")).empty());
    CHECK(disagreements(column(lowest, first), table.numbers("rank_low_first_min")).empty());
    CHECK(disagreements(column(lowest, average), table.numbers("rank_low_first_avg")).empty());
    CHECK(disagreements(column(lowest, last), table.numbers("rank_low_first_max")).empty());
}

void checkSummary(const OracleTable& table, const OptionalFigures& figures)
{
    const auto summary = peerSummary(figures);
    CHECK(summary.ranked == table.numbers("n_ranked").front());
    CHECK(agrees(summary.mean, table.numbers("mean").front()));
    CHECK(agrees(summary.median, table.numbers("median").front()));
    CHECK(agrees(summary.standardDeviation, table.numbers("sd").front()));
    CHECK(agrees(quantile(figures, 0.25), table.numbers("q1_type7").front()));
    CHECK(agrees(quantile(figures, 0.75), table.numbers("q3_type7").front()));
    CHECK(agrees(quantile(figures, 0.25, QuantileRule::Type6), table.numbers("q1_type6").front()));
    CHECK(agrees(quantile(figures, 0.75, QuantileRule::Type6), table.numbers("q3_type6").front()));
}

} // namespace

TEST_CASE("ranks, means and quartiles of peers are R's", "[unit][oracle]")
{
    const auto files = outturn::testing::oracleFiles("rank", ".expected.csv");
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        INFO(file.filename().string());
        const OracleTable table(file);
        const auto figures = table.numbers("value");
        checkRanks(table, figures);
        checkSummary(table, figures);
    }
}

TEST_CASE("ties share their first place and are said to be ties", "[unit]")
{
    const auto ranks = ranksOf(OptionalFigures{8, {}, 5, 8}, RankFrom::Highest);

    CHECK(ranks[0] == PeerRank{1, 2, 1.5});
    CHECK(ranks[0]->tied());
    CHECK_FALSE(ranks[1]);
    CHECK(ranks[2] == PeerRank{3, 3, 3});
}

TEST_CASE("a group without figures has nothing to say", "[unit]")
{
    CHECK(peerSummary(OptionalFigures(3)) == PeerSummary{});
    CHECK_FALSE(peerSummary(OptionalFigures{4}).standardDeviation);
    CHECK_FALSE(quantile(OptionalFigures{}, 0.5));
}
