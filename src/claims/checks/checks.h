// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../comparison.h"
#include "../findings.h"
#include "../reading.h"

#include <vector>

namespace outturn::claims {

/// What every check reads, and where it writes.
struct Check
{
    const Reading& reading;
    const std::vector<Comparison>& comparisons;
    Findings& findings;
};

void checkChanges(Check& check);           ///< a change against the two levels it lies between
void checkTwoLevels(Check& check);         ///< a change beside two levels that no word compares
void checkImpliedBases(Check& check);      ///< a change in number and in per cent beside the new level
void checkDirections(Check& check);        ///< words such as "higher" and "improved" against the levels
void checkShares(Check& check);            ///< a percentage against its counts
void checkSmallGroups(Check& check);       ///< a percentage of few must be a whole number of them
void checkRemainders(Check& check);        ///< what remains after the parts named
void checkSums(Check& check);              ///< a total against the list it adds up
void checkRunningTotals(Check& check);     ///< a total so far against its parts
void checkAverages(Check& check);          ///< an average against a total or against the values it averages
void checkWeightedMeans(Check& check);     ///< a quarter's rate against those of its months
void checkCombinedAverages(Check& check);  ///< an overall rate against the rates of its parts
void checkPortions(Check& check);          ///< "a third", "one in four" against the percentage or the counts
void checkMultiples(Check& check);         ///< "doubled", "halved" against the levels
void checkRates(Check& check);             ///< a rate per 1,000 against its count and population
void checkTargets(Check& check);           ///< "met the target" against target and figure
void checkRanks(Check& check);             ///< ranks out of range or moving the wrong way
void checkExtremes(Check& check);          ///< "the highest of the three" against the three
void checkPeriodWords(Check& check);       ///< "the following quarter", "the six months April to August"
void checkTables(Check& check);            ///< the totals and changes of a table drawn with bars
void checkListTotals(Check& check);        ///< a list of bullets against the bullet with its total
void checkImpossibleDates(Check& check);   ///< "29 February 2023"
void checkDatedWeekdays(Check& check);     ///< "Tuesday 3 June … Thursday 4 June"
void checkImpossibleShares(Check& check);  ///< more than all of the people or cases
void checkPercentSplits(Check& check);     ///< a split into shares makes a hundred
void checkComplements(Check& check);       ///< those who did and those who did not make the whole
void checkRestatements(Check& check);      ///< the rate of one measure and period named twice
void checkNamedExtremes(Check& check);     ///< "June was the busiest" against the figures of the months
void checkStatedLengths(Check& check);     ///< "1 April to 30 June, a period of five months"
void checkRepeats(Check& check);           ///< the same thing stated twice
void checkRespectiveChanges(Check& check); ///< "rises of 11 % and 12 % respectively"
void checkItemMeans(Check& check);         ///< "60 people, £4,000 each"
void checkBounds(Check& check);            ///< "fewer than 300: 312"
void checkRuns(Check& check);              ///< "the third year running that it fell: 410, 402, 395"
void checkNetFlows(Check& check);          ///< "97 left and 121 joined, so headcount rose by 24"
void checkRecords(Check& check);           ///< a record against the one that it beats
void checkPeriodOrder(Check& check);       ///< "peaked in October … the following month, September"
void checkNamedSpans(Check& check);        ///< "the half-year from April to December"
void checkPeriodEquations(Check& check);   ///< "the quarter to December (October to December)"

void checkClosingTotals(Check& check); ///< "All stations: 484", "in all", "= 11"; only what no check has judged
void checkTiedShares(Check& check);    ///< a share in apposition to its counts; only what no check has judged

// What words leave open is read from what stands near; each only where no check before has judged.
void checkUnsettledChanges(Check& check);   ///< a change beside just two levels
void checkUnsettledShares(Check& check);    ///< a share that closes a calculation with just two counts
void checkExplainedShares(Check& check);    ///< "72%, on the basis that 93 of the 150 had one"
void checkStocks(Check& check);             ///< "174 at the start; 22 joined, 15 left; now 181"
void checkNewLevels(Check& check);          ///< "up 12 on 48, so 60"
void checkBalances(Check& check);           ///< "212 open, opened 48 and closed 60, so 200"
void checkListedParts(Check& check);        ///< "56 people, bringing 33 out of flats, 14 out of houses and nine …"
void checkRestatedAmounts(Check& check);    ///< "£4,600k, in other words £46m"
void checkPassageTotals(Check& check);      ///< "which gives the trust 41,335"
void checkUnsettledMultiples(Check& check); ///< "it was 80; today it is 120. We have doubled it"
void checkPassageExtremes(Check& check);    ///< "Colne has the best cover of the five"
void checkPassageDirections(Check& check);  ///< "212 days last year. This year it is 239. It is getting faster."
void checkSameMeasures(Check& check);       ///< one measure of one time given twice
void checkDatedSpans(Check& check);         ///< "opened on 12 June and ran for eight weeks, closing on 21 July"
void checkPeerPositions(Check& check);      ///< "11.2 days; the average is 9.6, so we are below average"
void checkNamedComparisons(Check& check);   ///< "the east is slower than the west"
void checkNamedShares(Check& check);        ///< "fires 252 … of the 1,260. Fires therefore account for 24%"
void checkCumulativeRows(Check& check);     ///< "610, 585, 640. The cumulative column reads 610, 1,195, 1,835"
void checkStatedRanges(Check& check);       ///< "ranged from 19.5% to 26.3%, with … at 17.9%"
void checkSeasons(Check& check);            ///< "the winter months of June, July and August"
void checkPartitions(Check& check);         ///< "140 vehicles, 95 in use, 25 in repair, 30 in reserve"
void checkProducts(Check& check);           ///< "forty grants of £2,500 come to £100,000"
void checkSlippedResults(Check& check);     ///< what is one slip away from what its neighbours give

void checkSparedShares(Check& check); ///< last: shares of two counts together, and of the count behind them

/// How an objection to a figure begins: its own words, and those that tie it to its neighbours.
[[nodiscard]] Objection objectionTo(const Reading& reading, std::size_t mention, std::string expected,
                                    std::string source, std::string explanation);

/// Objects to words about the calendar. Dates carry no verdict of their own: the objection goes to the first figure
/// from its words on, else to the last before them.
void objectToCalendar(Check& check, Objection objection);

/// Whether the figure is a plain amount of things or money.
[[nodiscard]] inline bool isAmount(const Mention& mention)
{
    return mention.kind == Kind::Count || mention.kind == Kind::Money;
}

} // namespace outturn::claims
