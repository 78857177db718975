// SPDX-License-Identifier: GPL-3.0-or-later
#include "partition_parts.h"
#include "../whole_of.h"

namespace outturn::claims {
namespace {

constexpr std::size_t kMostParts = 6;

bool isPart(const Reading& reading, const Mention& figure)
{
    return figure.isLevel() && !figure.base && !figure.target && !figure.average && !figure.range && figure.paren == 0
        && (isShare(figure) || figure.approx == Approx::Exact)
        && !(figure.noun != kNone && reading.has(figure.noun, tag::kPeriodUnit));
}

std::vector<std::size_t> amountsOf(const Reading& reading, std::size_t s)
{
    std::vector<std::size_t> amounts;
    const Sentence& sentence = reading.sentences[s];
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (isAmount(figure) && isPart(reading, figure) && !(figure.word && figure.value < 2) && figure.value > 0)
            amounts.push_back(i);
    }
    return amounts;
}

std::size_t saidWhole(const Reading& reading, const std::vector<std::size_t>& amounts)
{
    for (const std::size_t part : amounts) {
        const auto said = wholeOf(reading, part);
        if (said && said->strong)
            return said->mention;
    }
    return kNone;
}

// "230 complaints were received, of which 180 have been closed. 60 remain open.", "We have 140 vehicles. 95 are …"
std::size_t wholeBefore(const Reading& reading, std::size_t s, std::vector<std::size_t>& amounts)
{
    const bool bullets = s > 0 && reading.sentences[s].bullet && reading.sentences[s - 1].bullet;
    const bool lines = bullets && s > 1 && reading.sentences[s - 2].bullet && amountsOf(reading, s - 2).size() == 1
        && !reading.anyOf(reading.sentences[s - 2].first, reading.sentences[s].last,
                          tag::kMonth | tag::kPeriodUnit | tag::kPast);
    if (s == 0 || (bullets && amounts.size() < 2 && !lines)
        || (!bullets && reading.sentences[s - 1].paragraph != reading.sentences[s].paragraph))
        return kNone;
    auto before = amountsOf(reading, s - 1);
    if (amounts.size() > 1)
        return before.size() == 1 ? before.front() : kNone;
    if (before.size() == 1 && s > 1
        && (lines || reading.sentences[s - 2].paragraph == reading.sentences[s].paragraph)) {
        const auto earlier = amountsOf(reading, s - 2);
        before.insert(before.begin(), earlier.begin(), earlier.end());
    }
    if (before.size() != 2)
        return kNone;
    const std::size_t whole =
        reading.mentions[before[0]].value > reading.mentions[before[1]].value ? before[0] : before[1];
    amounts.insert(amounts.begin(), before[0] == whole ? before[1] : before[0]);
    return whole;
}

// "Answered in time: 88%. Not answered in time: 22%": two lines, each a name and a share.
void addLineBefore(const Reading& reading, std::size_t s, std::vector<std::size_t>& parts)
{
    constexpr std::size_t kLongest = 12;
    const auto isLine = [&](const Sentence& line) {
        return line.last - line.first <= kLongest && line.lastMention > line.firstMention
            && reading.isSymbol(reading.mentions[line.lastMention - 1].first - 1, ':');
    };
    if (s == 0 || !isLine(reading.sentences[s]) || !isLine(reading.sentences[s - 1]))
        return;
    const std::size_t before = reading.sentences[s - 1].lastMention - 1;
    if (isShare(reading.mentions[before]) && isPart(reading, reading.mentions[before])
        && !reading.mentions[before].change)
        parts.insert(parts.begin(), before);
}

// "as women are one in nine of the workforce"
bool namesOwnWhole(const Reading& reading, const Mention& share)
{
    return share.kind == Kind::Portion && reading.is(share.last, "of") && reading.has(share.last + 1, tag::kArticle)
        && reading.at(share.last + 2).kind == TokenKind::Word;
}

} // namespace

bool isShare(const Mention& figure)
{
    return figure.kind == Kind::Percent || figure.kind == Kind::Portion;
}

// The amounts of a sentence, behind the whole that one of them is said to be part of, or the one amount of the
// sentence before.
std::optional<Partition> partitionOfCounts(const Reading& reading, std::size_t s)
{
    std::vector<std::size_t> amounts = amountsOf(reading, s);
    if (amounts.empty() || amounts.size() > kMostParts + 1)
        return std::nullopt;
    const std::size_t said = saidWhole(reading, amounts);
    if (said != kNone)
        std::erase(amounts, said);
    const std::size_t whole = said != kNone ? said : wholeBefore(reading, s, amounts);
    if (whole == kNone || amounts.size() < 2)
        return std::nullopt;
    for (const std::size_t part : amounts)
        if (reading.mentions[part].kind != reading.mentions[whole].kind
            || reading.mentions[part].value >= reading.mentions[whole].value)
            return std::nullopt;
    return Partition{.whole = whole, .parts = std::move(amounts)};
}

std::optional<Partition> partitionOfShares(const Reading& reading, std::size_t s)
{
    Partition found;
    const Sentence& sentence = reading.sentences[s];
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
        if (isShare(reading.mentions[i]) && reading.mentions[i].change)
            return std::nullopt;
        else if (isShare(reading.mentions[i]) && isPart(reading, reading.mentions[i]))
            found.parts.push_back(i);
    if (found.parts.size() == 1)
        addLineBefore(reading, s, found.parts);
    if (found.parts.size() < 2 || found.parts.size() > kMostParts
        || namesOwnWhole(reading, reading.mentions[found.parts.back()]))
        return std::nullopt;
    return found;
}

} // namespace outturn::claims
