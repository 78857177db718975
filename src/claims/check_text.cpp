// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/check_text.h>

#include "checks/checks.h"
#include "closed/closed_checks.h"
#include "matching/match.h"

#include <algorithm>

namespace outturn::claims {
namespace {

domain::Unit unitOf(const Mention& mention)
{
    switch (mention.kind) {
    case Kind::Percent:
    case Kind::Portion:
        return domain::Unit::Percent;
    case Kind::Points:
        return domain::Unit::PercentagePoints;
    case Kind::Money:
        return domain::Unit::Money;
    case Kind::Duration:
        return domain::Unit::Duration;
    case Kind::Rank:
        return domain::Unit::Rank;
    case Kind::Score:
        return domain::Unit::Score;
    case Kind::Rate:
        return domain::Unit::RatePer1000;
    default:
        return domain::Unit::Count;
    }
}

// What words tie together.
void runTiedChecks(Check& check)
{
    checkChanges(check);
    checkTwoLevels(check);
    checkImpliedBases(check);
    checkDirections(check);
    checkShares(check);
    checkPortions(check);
    checkTiedShares(check);
    checkSmallGroups(check);
    checkRemainders(check);
    checkSums(check);
    checkRunningTotals(check);
    checkAverages(check);
    checkWeightedMeans(check);
    checkMultiples(check);
    checkRates(check);
    checkTargets(check);
    checkRanks(check);
    checkExtremes(check);
    checkPeriodWords(check);
    checkTables(check);
    checkListTotals(check);
    checkImpossibleShares(check);
    checkImpossibleDates(check);
    checkDatedWeekdays(check);
    checkPercentSplits(check);
    checkComplements(check);
    checkRestatements(check);
    checkNamedExtremes(check);
    checkStatedLengths(check);
    checkRepeats(check);
    checkRespectiveChanges(check);
    checkItemMeans(check);
    checkBounds(check);
    checkRuns(check);
    checkRecords(check);
    checkNetFlows(check);
    checkPeriodOrder(check);
    checkNamedSpans(check);
    checkPeriodEquations(check);
}

// What is read from what stands near; each only where no check before has judged.
void runNearChecks(Check& check)
{
    checkClosingTotals(check);
    checkUnsettledChanges(check);
    checkExplainedShares(check);
    checkUnsettledShares(check);
    checkStocks(check);
    checkNewLevels(check);
    checkCombinedAverages(check);
    checkPartitions(check);
    checkProducts(check);
    checkSeasons(check);
    checkStatedRanges(check);
    checkDatedSpans(check);
    checkPeerPositions(check);
    checkNamedComparisons(check);
    checkNamedShares(check);
    checkCumulativeRows(check);
    checkPassageExtremes(check);
    checkPassageDirections(check);
    checkSameMeasures(check);
    checkBalances(check);
    checkPassageTotals(check);
    checkListedParts(check);
    checkRestatedAmounts(check);
    checkUnsettledMultiples(check);
    checkSlippedResults(check);
    checkSparedShares(check);
}

void apply(Claim& claim, const Reading& reading, const Objection& objection)
{
    claim.verdict = Verdict::Inconsistent;
    claim.begin = std::min(claim.begin, reading.at(objection.firstToken).begin);
    claim.end = std::max(claim.end, reading.at(objection.lastToken - 1).end);
    claim.text = std::string(reading.text.substr(claim.begin, claim.end - claim.begin));
    claim.expected = objection.expected;
    claim.source = objection.source;
    claim.explanation = objection.explanation;
}

Claim unsourced(const Reading& reading, const Mention& mention)
{
    Claim claim{.begin = mention.begin,
                .end = mention.end,
                .figureBegin = mention.begin,
                .figureEnd = mention.end,
                .paragraph = reading.sentenceOf(mention).paragraph};
    claim.text = reading.written(mention);
    claim.unit = unitOf(mention);
    if (!mention.isLabel() && mention.kind != Kind::Multiple)
        claim.value = mention.sign < 0 ? -mention.value : mention.value;
    return claim;
}

bool isDoubted(const Findings::State& state)
{
    return state.wrongWord || (state.objection && !state.verified);
}

Claim claimFor(const Reading& reading, const Mention& mention, const Findings::State& state)
{
    Claim claim = unsourced(reading, mention);
    if (mention.isLabel())
        claim.verdict = Verdict::Label;
    if (state.wrongWord) {
        apply(claim, reading, *state.wrongWord);
    } else if (state.objection && !state.verified) {
        apply(claim, reading, *state.objection);
    } else if (state.verified && !mention.isLabel()) {
        claim.verdict = Verdict::Verified;
        claim.source = state.source;
        claim.expected = state.expected;
        claim.explanation = state.note;
    }
    return claim;
}

// Figures of rows without words join the others, in the order of the text.
void addWordless(const Reading& reading, std::vector<Claim>& claims)
{
    if (reading.wordless.empty())
        return;
    const auto others = static_cast<std::ptrdiff_t>(claims.size());
    for (const Mention& mention : reading.wordless)
        claims.push_back(unsourced(reading, mention));
    std::inplace_merge(claims.begin(), claims.begin() + others, claims.end(),
                       [](const Claim& a, const Claim& b) { return a.begin < b.begin; });
}

// What the arithmetic inside the text says of each figure.
std::vector<Claim> judge(const Reading& reading, const std::vector<Comparison>& comparisons)
{
    Findings findings(reading.mentions.size());
    Check check{reading, comparisons, findings};
    runTiedChecks(check);
    runNearChecks(check);
    std::vector<Claim> claims;
    claims.reserve(reading.mentions.size() + reading.wordless.size());
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        Claim claim = claimFor(reading, reading.mentions[i], findings.of(i));
        // Numbers in words are claims only where something is known of them.
        if (!reading.mentions[i].word || claim.verdict == Verdict::Verified || isProblem(claim.verdict))
            claims.push_back(std::move(claim));
    }
    addWordless(reading, claims);
    return claims;
}

bool isSettled(const Claim& claim)
{
    return claim.verdict == Verdict::Verified || isProblem(claim.verdict);
}

// Of each figure its claim; `kNone` for words that make none.
std::vector<std::size_t> claimsOf(const Reading& reading, const std::vector<Claim>& claims)
{
    std::vector<std::size_t> found(reading.mentions.size(), kNone);
    for (std::size_t c = 0; c < claims.size() && !found.empty(); ++c) {
        const auto mention = std::ranges::lower_bound(reading.mentions, claims[c].figureBegin, {}, &Mention::begin);
        if (mention != reading.mentions.end() && mention->begin == claims[c].figureBegin)
            found[static_cast<std::size_t>(mention - reading.mentions.begin())] = c;
    }
    return found;
}

// The last look, at passages of which neither the text nor the data has settled a figure.
void judgeClosedPassages(const Reading& reading, const std::vector<Comparison>& comparisons, std::vector<Claim>& claims)
{
    const std::vector<std::size_t> claimOf = claimsOf(reading, claims);
    Findings findings(reading.mentions.size());
    for (std::size_t i = 0; i < reading.mentions.size(); ++i)
        if (claimOf[i] != kNone && isSettled(claims[claimOf[i]]))
            findings.verify(i, {});
    Check check{reading, comparisons, findings};
    runClosedChecks(check);
    bool found = false;
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        if (!isDoubted(findings.of(i)))
            continue;
        found = true;
        Claim claim = claimFor(reading, reading.mentions[i], findings.of(i));
        if (claimOf[i] != kNone)
            claims[claimOf[i]] = std::move(claim);
        else
            claims.push_back(std::move(claim));
    }
    if (found)
        std::ranges::stable_sort(claims, {}, &Claim::begin);
}

bool anyUnsourced(const std::vector<Claim>& claims)
{
    return std::any_of(claims.begin(), claims.end(),
                       [](const Claim& claim) { return claim.verdict == Verdict::Unsourced; });
}

} // namespace

std::vector<Claim> checkText(std::string_view text)
{
    const Reading reading = readText(text);
    const auto comparisons = readComparisons(reading);
    std::vector<Claim> claims = judge(reading, comparisons);
    judgeClosedPassages(reading, comparisons, claims);
    return claims;
}

std::vector<Claim> checkText(std::string_view text, const domain::Period& quarter, FigureSource& own,
                             const FurtherSources& further)
{
    const Reading reading = readText(text);
    const auto comparisons = readComparisons(reading);
    std::vector<Claim> claims = judge(reading, comparisons);
    matchFigures(reading, quarter, own.set(), claims);
    while (further && anyUnsourced(claims)) {
        FigureSource* next = further();
        if (next == nullptr)
            break;
        matchElsewhere(reading, quarter, next->set(), claims);
    }
    judgeClosedPassages(reading, comparisons, claims);
    return claims;
}

FigureSource::FigureSource(KnownFigures figures)
    : m_set(std::make_unique<FigureSet>(std::move(figures)))
{
}

FigureSource::FigureSource(FigureSource&& other) noexcept = default;
FigureSource& FigureSource::operator=(FigureSource&& other) noexcept = default;
FigureSource::~FigureSource() = default;

} // namespace outturn::claims
