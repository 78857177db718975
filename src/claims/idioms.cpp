// SPDX-License-Identifier: GPL-3.0-or-later
#include "idioms.h"

#include <algorithm>
#include <array>

namespace outturn::claims {
namespace {

constexpr std::array<std::string_view, 35> kVerbsWithUp{
    "take",   "takes",   "took",     "pick",   "picking", "made",   "make",     "makes",  "making",
    "set",    "follow",  "followed", "picked", "taken",   "backed", "sign",     "signed", "opened",
    "stood",  "hung",    "drawn",    "drew",   "split",   "end",    "ended",    "speed",  "summed",
    "turned", "turning", "turn",     "catch",  "caught",  "broken", "breaking", "looked"};

bool isUpOrDown(const Token& token)
{
    return token.text == "up" || token.text == "down";
}

// "requires improvement", "room for improvement": a judgement, no movement.
bool isGrade(const std::vector<Token>& tokens, std::size_t at)
{
    constexpr std::array<std::string_view, 6> kBefore{"requires", "require", "needs", "requiring", "for", "needing"};
    return tokens[at].text == "improvement"
        && std::find(kBefore.begin(), kBefore.end(), tokens[at - 1].text) != kBefore.end();
}

// "33% were against", "41 for, 12 against": votes, no comparison.
bool isVote(const std::vector<Token>& tokens, std::size_t at)
{
    if (tokens[at].text != "against")
        return false;
    const bool said = tokens[at - 1].text == "were" || tokens[at - 1].text == "voted" || tokens[at - 1].text == "was";
    const bool ends = at + 1 >= tokens.size() || tokens[at + 1].text == "and"
        || (tokens[at + 1].kind == TokenKind::Symbol && tokens[at + 1].symbol != '$' && tokens[at + 1].symbol != '(');
    return said || ends;
}

// "the drop-out rate", "a cut-off", "the fall-back": a name, no movement.
bool isCompoundName(const std::vector<Token>& tokens, std::size_t at)
{
    constexpr std::array<std::string_view, 6> kTails{"out", "in", "off", "back", "through", "over"};
    return at > 1 && tokens[at - 1].symbol == '-' && !tokens[at - 1].spacedDash && !tokens[at].spaceBefore
        && (tokens[at - 2].tags & tag::kChangeNoun) != 0
        && std::find(kTails.begin(), kTails.end(), tokens[at].text) != kTails.end();
}

// "the last line", "the following table": where it stands, no time.
bool isPlaceInTable(const std::vector<Token>& tokens, std::size_t at)
{
    constexpr std::array<std::string_view, 12> kPlaces{"line",  "row",  "column",    "cell",  "item",  "bullet",
                                                       "table", "page", "paragraph", "chart", "lines", "columns"};
    return (tokens[at - 1].tags & (tag::kPast | tag::kNext)) != 0
        && std::find(kPlaces.begin(), kPlaces.end(), tokens[at].text) != kPlaces.end();
}

// "more than once", "less than twice": how often, and no comparison.
bool isMoreThanOnce(const std::vector<Token>& tokens, std::size_t at)
{
    return at > 1 && (tokens[at].text == "once" || tokens[at].text == "twice") && tokens[at - 1].text == "than"
        && (tokens[at - 2].text == "more" || tokens[at - 2].text == "less")
        && (at + 1 >= tokens.size() || tokens[at + 1].text != "the");
}

// "At 75% this falls short": a judgement, though it may be of a target.
bool isShortOf(const std::vector<Token>& tokens, std::size_t at)
{
    constexpr std::array<std::string_view, 5> kVerbs{"fall", "falls", "fell", "falling", "fallen"};
    return tokens[at].text == "short" && std::find(kVerbs.begin(), kVerbs.end(), tokens[at - 1].text) != kVerbs.end();
}

// "65 and above", "30 or under": a band of ages or sizes.
bool isBand(const std::vector<Token>& tokens, std::size_t at)
{
    const auto& word = tokens[at].text;
    const bool side = word == "above" || word == "over" || word == "under" || word == "below" || word == "upwards";
    return side && at > 1 && (tokens[at - 1].text == "and" || tokens[at - 1].text == "or")
        && tokens[at - 2].kind == TokenKind::Number;
}

// "those which had fallen due": no movement.
bool isFallingDue(const std::vector<Token>& tokens, std::size_t at)
{
    const auto& word = tokens[at].text;
    return at + 1 < tokens.size() && tokens[at + 1].text == "due"
        && (word == "fallen" || word == "fell" || word == "falls" || word == "falling" || word == "fall");
}

} // namespace

void clearIdioms(std::vector<Token>& tokens)
{
    for (std::size_t at = 1; at < tokens.size(); ++at) {
        Token& token = tokens[at];
        if (isGrade(tokens, at) || isVote(tokens, at) || isBand(tokens, at) || isFallingDue(tokens, at))
            token.tags = 0;
        if (isPlaceInTable(tokens, at))
            tokens[at - 1].tags = 0;
        if (isCompoundName(tokens, at))
            tokens[at - 2].tags = 0;
        if (isMoreThanOnce(tokens, at))
            tokens[at - 2].tags = tokens[at - 1].tags = 0;
        if (isShortOf(tokens, at))
            tokens[at - 1].tags &= tag::kMissed;
        if (!isUpOrDown(token))
            continue;
        const Token& before = tokens[at - 1];
        const bool hyphen = before.symbol == '-' && !before.spacedDash && !token.spaceBefore;
        const bool verb = std::find(kVerbsWithUp.begin(), kVerbsWithUp.end(), before.text) != kVerbsWithUp.end();
        if (hyphen || verb)
            token.tags = 0;
    }
}

} // namespace outturn::claims
