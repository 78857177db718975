// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/said_facts.h>

#include <outturn/domain/measure.h>
#include <outturn/domain/period_text.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace outturn::services {
namespace {

using analysis::Fact;
using analysis::FactKind;
using claims::Claim;

constexpr double kSlack = 0.01; // of the value: a commentary rounds

// The figure by itself; other kinds say something about it that a claim does not tell.
bool isFigure(FactKind kind)
{
    switch (kind) {
    case FactKind::Level:
    case FactKind::Share:
    case FactKind::Rank:
    case FactKind::Change:
    case FactKind::ShareMovement:
    case FactKind::RankMovement:
        return true;
    default:
        return false;
    }
}

std::string_view beforeEnding(std::string_view sentence)
{
    return sentence.substr(0, sentence.find(" (illustrative figures)"));
}

bool isSource(const Fact& fact, const Claim& claim)
{
    const std::string start =
        fact.indicator.text() + ", " + domain::measureKey(fact.measure) + ", " + domain::periodKey(fact.period);
    return claim.source.starts_with(start)
        && (fact.subset.empty() || claim.source.find(fact.subset, start.size()) != std::string::npos);
}

// Claims name areas by title, facts by slug: what tells one area from another is the figure.
bool isAsLarge(double value, const Claim& claim)
{
    return claim.value && std::abs(std::abs(*claim.value) - std::abs(value)) <= std::max(0.5, kSlack * std::abs(value));
}

// `force >= 30` of a target's comparator.
std::optional<double> targetLevel(const Fact& fact)
{
    const auto blank = fact.comparator.rfind(' ');
    double level = 0;
    const char* end = fact.comparator.data() + fact.comparator.size();
    const char* start = blank == std::string::npos ? end : fact.comparator.data() + blank + 1;
    return std::from_chars(start, end, level).ec == std::errc{} ? std::optional(level) : std::nullopt;
}

bool namesTarget(const Fact& fact, const Claim& claim)
{
    const auto level = targetLevel(fact);
    return level && claim.source.starts_with(fact.indicator.text() + ", target") && isAsLarge(*level, claim);
}

// What is said of a figure beyond itself: `lowest in 30 months` of a record, `2nd quarter in a row` of a run.
std::string_view phraseOf(const Fact& fact)
{
    const std::string_view text = fact.text;
    if (fact.kind == FactKind::Record) {
        constexpr std::string_view kStart = ", the ";
        const auto start = text.find(kStart);
        if (start == std::string_view::npos)
            return {};
        const auto phrase = text.substr(start + kStart.size());
        return phrase.substr(0, phrase.find_first_of(",(."));
    }
    constexpr std::string_view kEnd = " in a row";
    const auto end = text.find(kEnd);
    if (fact.kind != FactKind::Run || end == std::string_view::npos)
        return {};
    const auto noun = text.rfind(' ', end - 1);
    const auto count = noun == std::string_view::npos ? noun : text.rfind(' ', noun - 1);
    return count == std::string_view::npos ? std::string_view{} : text.substr(count + 1, end + kEnd.size() - count - 1);
}

// The phrase stands in the text beside a verified figure of the indicator in that period.
bool isPhrased(const Fact& fact, std::span<const Claim> claims, std::string_view text)
{
    const auto phrase = phraseOf(fact);
    if (phrase.empty() || text.find(phrase) == std::string_view::npos)
        return false;
    return std::ranges::any_of(claims, [&](const Claim& claim) {
        return claim.verdict == claims::Verdict::Verified && claim.source.starts_with(fact.indicator.text() + ", ")
            && claim.source.find(domain::periodKey(fact.period)) != std::string::npos;
    });
}

bool isSaidBy(const Fact& fact, const Claim& claim)
{
    if (claim.verdict != claims::Verdict::Verified)
        return false;
    if (fact.kind == FactKind::Target)
        return namesTarget(fact, claim);
    return isFigure(fact.kind) && isSource(fact, claim) && isAsLarge(fact.value, claim);
}

} // namespace

std::vector<bool> saidFacts(std::span<const Fact> facts, std::span<const Claim> claims, std::string_view text)
{
    std::vector<bool> said;
    said.reserve(facts.size());
    for (const Fact& fact : facts) {
        const auto sentence = beforeEnding(fact.text);
        const bool quoted = !sentence.empty() && text.find(sentence) != std::string_view::npos;
        said.push_back(quoted || isPhrased(fact, claims, text)
                       || std::ranges::any_of(claims, [&](const Claim& claim) { return isSaidBy(fact, claim); }));
    }
    return said;
}

} // namespace outturn::services
