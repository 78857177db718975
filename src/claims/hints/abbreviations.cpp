// SPDX-License-Identifier: GPL-3.0-or-later
#include "hint_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace outturn::claims {
namespace {

constexpr std::size_t kShortest = 2;
constexpr std::size_t kLongest = 7;

// The letters of a short form, without a plural or possessive tail; empty for another word.
std::string_view shortForm(const Reading& reading, const Token& token)
{
    if (token.kind != TokenKind::Word || token.hasDigit)
        return {};
    std::string_view word = reading.text.substr(token.begin, token.text.size());
    if (word.size() > kShortest && word.ends_with('s'))
        word.remove_suffix(1);
    const bool capitals = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && word.size() >= kShortest && word.size() <= kLongest ? word : std::string_view{};
}

// "Domestic Abuse (DA)", "DA (domestic abuse)"
bool isExplained(const Reading& reading, std::size_t at)
{
    const bool inBracket = at > 1 && reading.isSymbol(at - 1, '(') && reading.isSymbol(at + 1, ')');
    return inBracket || (reading.isSymbol(at + 1, '(') && reading.at(at + 2).kind == TokenKind::Word);
}

// A line or name all in capitals is no short form.
bool isShouted(const Reading& reading, std::size_t at)
{
    const auto capitals = [&](std::size_t other) {
        return other < reading.tokens.size() && !shortForm(reading, reading.at(other)).empty()
            && reading.at(other).text.size() > 3;
    };
    return (at > 0 && capitals(at - 1)) || capitals(at + 1);
}

} // namespace

const Glossary& sectorGlossary()
{
    static const Glossary known{
        {"ASB", "antisocial behaviour"},
        {"BAME", "Black, Asian and minority ethnic"},
        {"COVID", "coronavirus disease"},
        {"CPS", "Crown Prosecution Service"},
        {"CSAE", "child sexual abuse and exploitation"},
        {"CSE", "child sexual exploitation"},
        {"DA", "domestic abuse"},
        {"ED", "emergency department"},
        {"FRS", "fire and rescue service"},
        {"FTE", "full-time equivalent"},
        {"GP", "general practitioner"},
        {"HMICFRS", "His Majesty's Inspectorate of Constabulary and Fire and Rescue Services"},
        {"ICT", "information and communications technology"},
        {"IT", "information technology"},
        {"KPI", "key performance indicator"},
        {"KSI", "killed or seriously injured"},
        {"LPA", "local policing area"},
        {"MP", "member of parliament"},
        {"MSG", "most similar group of forces"},
        {"NHS", "National Health Service"},
        {"OPFCC", "Office of the Police, Fire and Crime Commissioner"},
        {"PCC", "police and crime commissioner"},
        {"PCSO", "police community support officer"},
        {"PFCC", "police, fire and crime commissioner"},
        {"UK", "United Kingdom"},
        {"VAT", "value added tax"},
    };
    return known;
}

void hintAtAbbreviations(HintList& list)
{
    const Reading& reading = list.reading;
    std::set<std::string_view> known;
    for (std::size_t at = 0; at < reading.tokens.size(); ++at)
        if (const auto word = shortForm(reading, reading.at(at)); !word.empty() && isExplained(reading, at))
            known.insert(word);
    for (std::size_t s = 0; s < reading.sentences.size(); ++s)
        for (std::size_t at = reading.sentences[s].first; at < reading.sentences[s].last; ++at) {
            const auto word = shortForm(reading, reading.at(at));
            if (word.empty() || list.options.glossary.contains(word) || isShouted(reading, at)
                || !known.insert(word).second)
                continue;
            list.add(HouseRule::Abbreviation, at, at + 1, s,
                     fmt::format("Readers may not know {}; write it out where it first stands.", word));
        }
}

} // namespace outturn::claims
