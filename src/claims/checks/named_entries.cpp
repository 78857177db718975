// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_entries.h"

#include "surroundings.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostEntries = 16;
constexpr std::size_t kMostBack = 12; // bullets of a list

// "Thu" of Thursday, "Sept" of September
bool isShortFor(const Reading& reading, std::string_view shortened, std::size_t at)
{
    const auto word = reading.at(at).text;
    return shortened.size() >= 3 && word.starts_with(shortened) && reading.at(at).capital
        && (word.ends_with("day") || reading.has(at, tag::kMonth));
}

bool canName(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    if (token.kind != TokenKind::Word)
        return false;
    // "A 54%, B 61%"
    const bool letter = token.text.size() == 1 && reading.at(at + 1).kind == TokenKind::Number;
    if (token.capital && !token.lineStart && (letter || !(token.tags & tag::kArticle)))
        return true;
    return (token.tags
            & (tag::kArticle | tag::kPreposition | tag::kVerb | tag::kConjunction | tag::kAbout | tag::kAdverb
               | tag::kAnaphor | tag::kTotal | tag::kAverage | tag::kCompare | tag::kChangeVerb | tag::kUp
               | tag::kDown))
        == 0
        && token.text != "only" && token.text != "then" && token.text != "s";
}

// The run of naming words that ends before `last`, not reaching back beyond `from`.
std::vector<std::string> nameBefore(const Reading& reading, std::size_t from, std::size_t last)
{
    const auto isLetter = [&](std::size_t at) { return reading.at(at).capital && reading.at(at).text.size() == 1; };
    std::size_t end = last;
    while (end > from && !isLetter(end - 1)
           && (reading.at(end - 1).kind == TokenKind::Symbol
               || reading.has(end - 1, tag::kVerb | tag::kAbout | tag::kAdverb | tag::kArticle)
               || reading.isAny(end - 1, {"with", "at", "by", "on", "a", "only", "then"})))
        --end;
    std::size_t first = end;
    while (first > from && end - first < 4 && canName(reading, first - 1))
        --first;
    std::vector<std::string> name;
    for (std::size_t at = first; at < end; ++at)
        name.emplace_back(reading.at(at).text);
    return name;
}

std::vector<std::string> nameBehind(const Reading& reading, std::size_t from, std::size_t to)
{
    std::size_t at = from;
    while (at < to && at < from + 4 && !reading.isAny(at, {"in", "at", "for", "from", "about", "on", "of", "among"}))
        if (reading.at(at++).kind != TokenKind::Word)
            return {};
    ++at;
    if (at < to && reading.has(at, tag::kArticle))
        ++at;
    std::vector<std::string> name;
    for (; at < to && name.size() < 4; ++at) {
        // "on-call firefighters"
        const bool hyphen = reading.isSymbol(at + 1, '-') && !reading.at(at + 1).spacedDash;
        if (reading.isSymbol(at, '-') && !reading.at(at).spacedDash && !name.empty())
            continue;
        if (!canName(reading, at) && !(hyphen && reading.at(at).kind == TokenKind::Word))
            break;
        name.emplace_back(reading.at(at).text);
    }
    return name;
}

// Behind the figure before, and behind the comma that parts the two.
std::size_t previousEnd(const Reading& reading, const Sentence& sentence, std::size_t i)
{
    std::size_t from = sentence.first;
    for (std::size_t p = i; p-- > sentence.firstMention;)
        if (!reading.mentions[p].isLabel() && reading.mentions[p].paren == reading.mentions[i].paren) {
            from = reading.mentions[p].last;
            break;
        }
    for (std::size_t at = reading.mentions[i].first; at-- > from;)
        if (reading.isSymbol(at, ',') || reading.isSymbol(at, ';') || reading.is(at, "and"))
            return at + 1;
    return from;
}

void dropSharedWords(std::vector<NamedEntry>& entries)
{
    if (entries.size() < 2)
        return;
    const auto shared = [&](const std::string& word) {
        return std::all_of(entries.begin(), entries.end(), [&](const NamedEntry& entry) {
            return std::find(entry.name.begin(), entry.name.end(), word) != entry.name.end();
        });
    };
    std::vector<std::string> common;
    for (const std::string& word : entries.front().name)
        if (shared(word))
            common.push_back(word);
    for (NamedEntry& entry : entries)
        std::erase_if(entry.name, [&](const std::string& word) {
            return std::find(common.begin(), common.end(), word) != common.end();
        });
}

bool allDiffer(const std::vector<NamedEntry>& entries)
{
    for (std::size_t a = 0; a < entries.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (entries[a].name == entries[b].name)
                return false;
    return std::none_of(entries.begin(), entries.end(), [](const NamedEntry& entry) { return entry.name.empty(); });
}

} // namespace

std::vector<NamedEntry> namedEntries(const Reading& reading, std::size_t sentence)
{
    const Sentence& here = reading.sentences[sentence];
    std::vector<NamedEntry> entries;
    std::vector<std::vector<std::string>> behind;
    for (std::size_t i = here.firstMention; i < here.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        // "of the four": what the list is counted by.
        const bool counter = (figure.word || entries.size() == static_cast<std::size_t>(figure.value))
            && figure.kind == Kind::Count && figure.first > 0
            && (reading.has(figure.first - 1, tag::kArticle) || reading.isAny(figure.first - 1, {"all", "of"}));
        // All in brackets, or none: "Welby (140), Stoke (95)", "the wards (A 14%, B 22%)"
        const bool bracket = figure.paren != 0
            && !(entries.empty() ? here.firstMention == i || reading.mentions[i - 1].isLabel()
                                 : reading.mentions[entries.front().mention].paren != 0);
        if (counter || figure.isLabel() || isIdleWord(figure) || bracket || figure.total || figure.kind == Kind::Rank)
            continue;
        const bool average = figure.average && !entries.empty() && !reading.mentions[entries.front().mention].average;
        if (!figure.isLevel() || figure.target || average || figure.fromTo || entries.size() >= kMostEntries
            || (!entries.empty() && reading.mentions[entries.front().mention].kind != figure.kind))
            return {};
        const std::size_t next = i + 1 < here.lastMention ? reading.mentions[i + 1].first : here.last;
        behind.push_back(nameBehind(reading, figure.last, next));
        entries.push_back({i, nameBefore(reading, previousEnd(reading, here, i), figure.first)});
    }
    // "198 in Q1, 204 in Q2": all names stand on one side, where they can.
    const auto none = [](const auto& name) { return name.empty(); };
    const bool allBehind = std::none_of(behind.begin(), behind.end(), none);
    for (std::size_t e = 0; e < entries.size(); ++e)
        if (allBehind || (entries[e].name.empty() && entries.size() > 1))
            entries[e].name = behind[e];
    return entries;
}

// "112, 98, 104, 121: 435 for the year": the sum of the others is none of them.
static void dropTotal(const Reading& reading, std::vector<NamedEntry>& entries)
{
    double sum = 0;
    for (const NamedEntry& entry : entries)
        sum += reading.mentions[entry.mention].value;
    if (entries.size() > 2)
        std::erase_if(entries, [&](const NamedEntry& entry) {
            return 2 * reading.mentions[entry.mention].value == sum && isAmount(reading.mentions[entry.mention]);
        });
}

std::vector<NamedEntry> entriesFor(const Reading& reading, std::size_t sentence)
{
    const Sentence& own = reading.sentences[sentence];
    std::vector<NamedEntry> entries = namedEntries(reading, sentence);
    if (entries.size() < 2 && !own.bullet)
        entries.clear();
    if (entries.size() < 2)
        for (std::size_t back = 1; back <= kMostBack && back <= sentence; ++back) {
            const Sentence& before = reading.sentences[sentence - back];
            const bool list = before.bullet;
            if (!list && (before.paragraph != own.paragraph || (back > 2 && !entries.empty())))
                break;
            auto more = namedEntries(reading, sentence - back);
            if (more.empty() && !list && before.firstMention < before.lastMention)
                break;
            if (!entries.empty() && !more.empty()
                && reading.mentions[more.front().mention].kind != reading.mentions[entries.front().mention].kind)
                break;
            entries.insert(entries.begin(), more.begin(), more.end());
            if (!list && entries.size() >= 2)
                break;
        }
    // "Turnout was highest at Lime. Oak 41%, Lime 34%, Ash 29%."
    constexpr std::size_t kListed = 3;
    const std::size_t behind = sentence + 1;
    if (entries.empty() && behind < reading.sentences.size() && !own.bullet
        && reading.sentences[behind].paragraph == own.paragraph) {
        entries = namedEntries(reading, behind);
        if (entries.size() < kListed)
            entries.clear();
    }
    if (entries.size() > kMostEntries)
        return {};
    dropTotal(reading, entries);
    dropSharedWords(entries);
    return entries.size() >= 2 && allDiffer(entries) ? entries : std::vector<NamedEntry>{};
}

std::vector<std::size_t> entriesNamedIn(const Reading& reading, const std::vector<NamedEntry>& entries,
                                        std::size_t from, std::size_t to)
{
    std::vector<std::size_t> found;
    for (std::size_t e = 0; e < entries.size(); ++e) {
        const bool named = std::any_of(entries[e].name.begin(), entries[e].name.end(), [&](const std::string& word) {
            const auto owners = std::count_if(entries.begin(), entries.end(), [&](const NamedEntry& other) {
                return std::find(other.name.begin(), other.name.end(), word) != other.name.end();
            });
            if (owners != 1)
                return false;
            for (std::size_t at = from; at < to; ++at)
                if (reading.at(at).kind == TokenKind::Word
                    && (sameWord(reading.at(at).text, word) || isShortFor(reading, word, at)))
                    return true;
            return false;
        });
        if (named)
            found.push_back(e);
    }
    return found;
}

} // namespace outturn::claims
