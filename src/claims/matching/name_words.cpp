// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>
#include <outturn/claims/name_words.h>

#include <outturn/base/text.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn::claims {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::size_t kStem = 5; // letters that tell English words of this trade apart

constexpr std::array<Pair, 22> kShortForms{{
    {"da", "domestic abuse"},
    {"asb", "anti-social behaviour"},
    {"ksi", "killed seriously injured"},
    {"neet", "education employment training"},
    {"cse", "child sexual exploitation"},
    {"csae", "child sexual abuse exploitation"},
    {"rasso", "rape serious sexual offences"},
    {"msg", "most similar group"},
    {"msht", "modern slavery human trafficking"},
    {"marac", "multi-agency conference"},
    {"idva", "independent domestic violence adviser"},
    {"cyp", "children young people"},
    {"nte", "night-time economy"},
    {"fte", "full-time equivalent officers"},
    {"pcsos", "police community support officers"},
    {"csew", "crime survey england wales"},
    {"sla", "service level"},
    {"s136", "section 136"},
    {"fpn", "fixed penalty notices"},
    {"mh", "mental health"},
    {"g1", "grade 1"},
    {"ace", "adverse childhood experience"},
}};

constexpr std::array<Pair, 10> kPlaces{{
    {"national", "national nationally england country"},
    {"most similar group", "msg group similar peers"},
    {"region", "region regional regionally"},
    {"self", "self themselves own"},
    {"not-worked", "remaining declined no"},
    {"remaining", "remaining other rest"},
    {"specialist-referral", "referral specialist signposted"},
    {"direct-support", "direct directly supported"},
    {"counts", "counts offences charges"},
    {"6-months", "6 months six"},
}};

constexpr std::array<std::string_view, 30> kEmptyWords{
    "the", "of",  "in",  "and",  "a",  "an",  "to",   "for",  "from", "by",  "with",    "on",  "at",  "or",  "all",
    "is",  "are", "was", "were", "be", "who", "that", "than", "as",   "not", "through", "has", "had", "its", "per"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || (static_cast<unsigned char>(c) & 0x80) != 0;
}

std::vector<std::string_view> wordsOf(std::string_view lower)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= lower.size(); ++i) {
        if (i < lower.size() && isLetter(lower[i]))
            continue;
        if (i > begin)
            words.push_back(lower.substr(begin, i - begin));
        begin = i + 1;
    }
    return words;
}

} // namespace

std::string stemOf(std::string_view word)
{
    std::string stem = lowerCase(word);
    if (stem.size() > 3 && stem.ends_with('s'))
        stem.pop_back();
    return stem.substr(0, kStem);
}

std::vector<std::string> stemsOf(std::string_view text)
{
    const std::string lower = lowerCase(text);
    std::vector<std::string> stems;
    for (const std::string_view word : wordsOf(lower)) {
        if (std::find(kEmptyWords.begin(), kEmptyWords.end(), word) == kEmptyWords.end())
            stems.push_back(stemOf(word));
    }
    return stems;
}

std::vector<std::string> namesFor(std::string_view text)
{
    std::vector<std::string> names{std::string(text)};
    const std::string lower = lowerCase(text);
    std::string written;
    bool changed = false;
    for (const std::string_view word : wordsOf(lower)) {
        const auto* form = std::find_if(kShortForms.begin(), kShortForms.end(),
                                        [word](const Pair& pair) { return pair.first == word; });
        changed = changed || form != kShortForms.end();
        written += form != kShortForms.end() ? form->second : word;
        written += ' ';
    }
    if (changed)
        names.push_back(written);
    return names;
}

std::string placeWords(std::string_view name)
{
    const std::string lower = lowerCase(name);
    const auto* found =
        std::find_if(kPlaces.begin(), kPlaces.end(), [&](const Pair& pair) { return pair.first == lower; });
    return found != kPlaces.end() ? std::string(found->second) : lower;
}

} // namespace outturn::claims
