// SPDX-License-Identifier: GPL-3.0-or-later
#include "idioms.h"

#include <algorithm>
#include <array>

namespace outturn::claims {
namespace {

constexpr std::array<std::string_view, 30> kVerbsWithUp{
    "made",  "make",   "makes",  "making",  "set",  "follow", "followed", "picked", "taken",    "backed",
    "sign",  "signed", "opened", "stood",   "hung", "drawn",  "drew",     "split",  "end",      "ended",
    "speed", "summed", "turned", "turning", "turn", "catch",  "caught",   "broken", "breaking", "looked"};

bool isUpOrDown(const Token& token)
{
    return token.text == "up" || token.text == "down";
}

} // namespace

void clearIdioms(std::vector<Token>& tokens)
{
    for (std::size_t at = 1; at < tokens.size(); ++at) {
        Token& token = tokens[at];
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
