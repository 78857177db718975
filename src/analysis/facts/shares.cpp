// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kShareStrength = 0.5;
constexpr int kShareDecimals = 1;
constexpr auto kOfTotal = "share-of-total-to-date";

const SeriesPoint* totalAtEnd(const Track& track)
{
    for (const SeriesPoint& point : track.line.cumulative) {
        if (point.value && *point.value > 0 && point.period.last() == track.current().period.last())
            return &point;
    }
    return nullptr;
}

// What the document prints as `share-of-referrals` is told as "of referrals".
std::string wholeWords(const std::string& statement)
{
    constexpr std::string_view prefix = "share-of-";
    auto words = statement.substr(prefix.size());
    for (char& letter : words)
        letter = letter == '-' ? ' ' : letter;
    return words == "total to date" ? "the total to date" : words;
}

void addStatedShare(const Track& track, const Observation& statement, Facts& facts)
{
    const double share = *statement.numerator / *statement.denominator * 100;
    const double printedShare = *statement.value;
    const int decimals = roundedTo(printedShare, 0) == printedShare ? 0 : kShareDecimals;
    if (roundedTo(share, decimals) != roundedTo(printedShare, decimals))
        return;
    auto fact = draft(track, FactKind::Share);
    fact.measure = statement.key.measure;
    fact.period = statement.key.period;
    fact.value = share;
    fact.unit = Unit::Percent;
    const auto text = fmt::format("{} made up {} of {} {} ({} of {})", subject(track),
                                  printed({.value = share, .unit = Unit::Percent, .decimals = decimals}),
                                  wholeWords(statement.key.measure.name), when(fact.period),
                                  printedNumber(*statement.numerator, 0), printedNumber(*statement.denominator, 0));
    tell(track, std::move(fact), kShareStrength, text, facts);
}

bool isStatedShare(const Track& track, const Observation& statement)
{
    return statement.key.measure.name.starts_with("share-of-") && statement.value && statement.numerator
        && statement.denominator && *statement.denominator > 0 && track.quarter.contains(statement.key.period.last());
}

bool statesShareOfTotal(const Track& track)
{
    for (const Observation& statement : track.line.statements) {
        if (isStatedShare(track, statement) && statement.key.measure.name == kOfTotal)
            return true;
    }
    return false;
}

} // namespace

void addShares(const Track& track, Facts& facts)
{
    for (const Observation& statement : track.line.statements) {
        if (isStatedShare(track, statement))
            addStatedShare(track, statement, facts);
    }
    const auto* total = totalAtEnd(track);
    if (total == nullptr || track.isRolling() || statesShareOfTotal(track))
        return;
    auto fact = draft(track, FactKind::Share);
    fact.measure = Measure::statement(kOfTotal);
    fact.value = *track.current().value / *total->value * 100;
    fact.unit = Unit::Percent;
    fact.comparator = periodKey(total->period);
    addEvidence(fact, *total);
    tell(track, std::move(fact), kShareStrength,
         fmt::format("{}, {} of the total to date of {}", levelClause(track, track.current()),
                     printed({.value = fact.value, .unit = Unit::Percent, .decimals = kShareDecimals}),
                     figureText(track, *total)),
         facts);
}

} // namespace outturn::analysis::facts
