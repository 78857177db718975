// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/fact_choice.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace outturn::analysis {
namespace {

constexpr std::size_t kMostParagraphs = 4;
constexpr std::size_t kShortestClause = 20; // characters that two sentences share before they are joined

// What a paragraph may open with, and what may follow it.
constexpr std::array kOpeners{FactKind::Target, FactKind::Change, FactKind::ShareMovement, FactKind::RankMovement,
                              FactKind::Record, FactKind::Rank,   FactKind::Level,         FactKind::Share};
constexpr std::array kFollowers{FactKind::Change, FactKind::ShareMovement, FactKind::RankMovement, FactKind::Record,
                                FactKind::Target};

template <std::size_t N> bool isOneOf(const std::array<FactKind, N>& kinds, FactKind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

// What others have printed carries more than what stands on figures made for the sample.
bool isBetter(const Fact& a, const Fact& b)
{
    if (a.illustrative != b.illustrative)
        return !a.illustrative;
    return a.notable > b.notable;
}

template <typename Test>
const Fact* best(std::span<const Fact> facts, const domain::IndicatorSlug& indicator, const Test& test)
{
    const Fact* found = nullptr;
    for (const Fact& fact : facts) {
        if (fact.indicator == indicator && test(fact) && (!found || isBetter(fact, *found)))
            found = &fact;
    }
    return found;
}

// How long the clause is that two sentences begin with alike, up to and with its comma; 0 for none.
std::size_t sharedClause(const std::string& first, const std::string& second)
{
    const auto differs = std::ranges::mismatch(first, second);
    const auto common = static_cast<std::size_t>(differs.in1 - first.begin());
    const auto comma = first.rfind(", ", common == 0 ? 0 : common - 1);
    if (comma == std::string::npos || comma + 2 > common || comma < kShortestClause)
        return 0;
    return comma + 2;
}

// The second of two sentences on the same level without its repetition: `This is 17 seconds slower than …`.
std::string following(const std::string& first, const std::string& second)
{
    const std::size_t shared = sharedClause(first, second);
    if (shared == 0)
        return second;
    const std::string rest = second.substr(shared);
    const bool digit = std::isdigit(static_cast<unsigned char>(rest.front())) != 0;
    if (digit || rest.starts_with("the "))
        return "This is " + rest;
    return rest.starts_with("which ") ? "This " + rest.substr(6) : second;
}

std::string paragraph(std::span<const Fact> facts, const domain::IndicatorSlug& indicator)
{
    const Fact* opener = best(facts, indicator, [](const Fact& fact) { return isOneOf(kOpeners, fact.kind); });
    if (!opener)
        return {};
    const Fact* follower = best(facts, indicator, [&](const Fact& fact) {
        return isOneOf(kFollowers, fact.kind) && fact.kind != opener->kind && fact.area == opener->area
            && fact.subset == opener->subset && fact.period == opener->period;
    });
    return follower ? opener->text + ' ' + following(opener->text, follower->text) : opener->text;
}

} // namespace

std::string firstDraft(std::span<const Fact> facts, std::span<const domain::IndicatorSlug> order)
{
    std::string draft;
    std::size_t paragraphs = 0;
    for (const auto& indicator : order) {
        const std::string text = paragraph(facts, indicator);
        if (text.empty() || paragraphs == kMostParagraphs)
            continue;
        draft += (draft.empty() ? "" : "\n\n") + text;
        ++paragraphs;
    }
    return draft;
}

} // namespace outturn::analysis
