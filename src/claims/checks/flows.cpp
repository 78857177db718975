// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kBehind = 5; // words between a number and what it did
constexpr std::size_t kBefore = 3;

int directionAt(const Reading& reading, std::size_t at, bool money)
{
    if (reading.isAny(at, {"joined",   "joiners",   "joining",  "recruited",  "recruits",   "recruiting", "starters",
                           "arrived",  "arrivals",  "opened",   "new",        "started",    "gained",     "hired",
                           "admitted", "received",  "added",    "further",    "more",       "additional", "extra",
                           "enrolled", "appointed", "acquired", "bought",     "admissions", "gaining",    "arriving",
                           "another",  "newly",     "entered",  "contributed"}))
        return 1;
    if (reading.isAny(at, {"left",      "leavers",   "leaving",     "departed", "departures", "closed",
                           "resigned",  "retired",   "ended",       "lost",     "discharged", "exits",
                           "exited",    "withdrew",  "withdrawn",   "removed",  "scrapped",   "completed",
                           "resolved",  "finalised", "disposed",    "cleared",  "losing",     "discharges",
                           "concluded", "cancelled", "retirements", "closures", "dropped"}))
        return -1;
    if (reading.isAny(at, {"income", "receipts", "deposits", "contributions"}))
        return 1;
    if (reading.isAny(at, {"expenditure", "outgoings", "payments", "withdrawals"}))
        return -1;
    if (money
        && reading.isAny(at, {"spent", "paid", "used", "drawn", "drawdown", "committed", "call", "drew", "withdrawal"}))
        return -1;
    return 0;
}

bool endsClause(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    return token.kind == TokenKind::Number || (token.kind == TokenKind::Symbol && token.symbol != '-')
        || reading.isAny(at, {"and", "but", "while", "so", "or"});
}

} // namespace

int flowOf(const Reading& reading, std::size_t mention)
{
    const Mention& figure = reading.mentions[mention];
    const Sentence& sentence = reading.sentenceOf(figure);
    const bool money = figure.kind == Kind::Money;
    const std::size_t begin = figure.first > sentence.first + kBefore ? figure.first - kBefore : sentence.first;
    for (std::size_t at = figure.first; at-- > begin && !endsClause(reading, at);)
        if (const int flow = directionAt(reading, at, money); flow != 0)
            return reading.isAny(at, {"further", "another", "more", "additional", "extra"}) && figure.direction < 0
                ? -1
                : flow;
    const std::size_t end = std::min(sentence.last, figure.last + kBehind);
    for (std::size_t at = figure.last; at < end && !endsClause(reading, at); ++at)
        if (const int flow = directionAt(reading, at, money); flow != 0 && !reading.is(at + 1, "than"))
            return flow;
    return 0;
}

} // namespace outturn::claims
