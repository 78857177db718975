// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>
#include <outturn/claims/anchor.h>

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kWords = 4;
constexpr std::size_t kNearest = 2;
constexpr std::size_t kReach = 160; // bytes in which four words are looked for

using Words = std::vector<std::string>;

// Punctuation may come and go beside a figure; words are what holds.
Words wordsOf(std::string_view text)
{
    Words words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(lowerCase(std::exchange(word, {})));
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool inWord =
            byte >= 0x80 || isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '%' || c == '\'';
        if (inWord)
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

std::string_view paragraphBefore(std::string_view text, std::size_t begin)
{
    const std::size_t from = begin > kReach ? begin - kReach : 0;
    const std::string_view before = text.substr(from, begin - from);
    const std::size_t blank = before.rfind("\n\n");
    return blank == std::string_view::npos ? before : before.substr(blank + 2);
}

std::string_view paragraphAfter(std::string_view text, std::size_t end)
{
    const std::string_view after = text.substr(std::min(end, text.size()), kReach);
    return after.substr(0, after.find("\n\n"));
}

Words nearestBefore(std::string_view text, std::size_t begin)
{
    Words words = wordsOf(paragraphBefore(text, begin));
    if (words.size() > kWords)
        words.erase(words.begin(), words.end() - kWords);
    return words;
}

Words nearestAfter(std::string_view text, std::size_t end)
{
    Words words = wordsOf(paragraphAfter(text, end));
    if (words.size() > kWords)
        words.resize(kWords);
    return words;
}

std::string joined(const Words& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

template <typename It> std::size_t alike(It a, It aEnd, It b, It bEnd)
{
    return static_cast<std::size_t>(std::distance(a, std::mismatch(a, aEnd, b, bEnd).first));
}

// A figure that stood at a paragraph's end still does, or its nearest words are those they were.
bool sideHolds(std::size_t alikeWords, const Words& words, const Words& wanted)
{
    return wanted.empty() ? words.empty() : alikeWords >= std::min(kNearest, wanted.size());
}

// Words alike from the figure outwards; nothing where neither side holds.
std::optional<std::size_t> likeness(std::string_view text, const Claim& claim, const domain::ClaimAnchor& anchor)
{
    if (claim.text != anchor.figure)
        return std::nullopt;
    const Words before = nearestBefore(text, claim.begin);
    const Words after = nearestAfter(text, claim.end);
    const Words wantedBefore = wordsOf(anchor.before);
    const Words wantedAfter = wordsOf(anchor.after);
    const auto left = alike(before.rbegin(), before.rend(), wantedBefore.rbegin(), wantedBefore.rend());
    const auto right = alike(after.begin(), after.end(), wantedAfter.begin(), wantedAfter.end());
    const bool holds = sideHolds(left, before, wantedBefore) || sideHolds(right, after, wantedAfter);
    return holds ? std::optional(left + right) : std::nullopt;
}

} // namespace

domain::ClaimAnchor anchorOf(std::string_view text, const Claim& claim)
{
    return {.figure = claim.text,
            .before = joined(nearestBefore(text, claim.begin)),
            .after = joined(nearestAfter(text, claim.end))};
}

std::vector<std::optional<std::size_t>> matchAnchors(std::string_view text, std::span<const Claim> claims,
                                                     std::span<const domain::ClaimAnchor> anchors)
{
    std::vector<std::optional<std::size_t>> found(claims.size());
    for (std::size_t anchor = 0; anchor < anchors.size(); ++anchor) {
        std::optional<std::size_t> best;
        std::size_t most = 0;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            const auto like = found[i] ? std::nullopt : likeness(text, claims[i], anchors[anchor]);
            if (like && (!best || *like > most)) {
                best = i;
                most = *like;
            }
        }
        if (best)
            found[*best] = anchor;
    }
    return found;
}

} // namespace outturn::claims
