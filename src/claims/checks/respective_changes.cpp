// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

struct Parts
{
    std::vector<std::size_t> changes;
    std::vector<std::size_t> levels;
};

// The figures before "respectively": the changes it deals out, and the levels they go with.
Parts partsOf(const Reading& reading, const Sentence& sentence, std::size_t word)
{
    Parts parts;
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention && reading.mentions[i].first < word; ++i) {
        const Mention& figure = reading.mentions[i];
        if (figure.isLabel())
            continue;
        const bool chained = !parts.changes.empty() && figure.kind == reading.mentions[parts.changes.back()].kind
            && i == parts.changes.back() + 1;
        if (figure.change || chained || (figure.kind == Kind::Percent && i > sentence.firstMention + 3))
            parts.changes.push_back(i);
        else if (parts.changes.empty() && isAmount(figure) && !figure.target)
            parts.levels.push_back(i);
        else
            return {};
    }
    return parts;
}

Interval changeBetween(const Reading& reading, const Mention& change, std::size_t base, std::size_t now)
{
    const Interval b = stated(reading.mentions[base]);
    const Interval n = stated(reading.mentions[now]);
    return change.kind == Kind::Percent ? relativeChange(n, b) : n - b;
}

bool agrees(Interval moved, const Mention& change)
{
    return moved.overlaps(stated(change)) || (moved * -1).overlaps(stated(change));
}

// "from a to b and from c to d" pairs neighbours; "a and c against b and d" pairs those at the same place.
std::pair<std::size_t, std::size_t> levelsFor(const Parts& parts, std::size_t place, bool neighbours)
{
    const std::size_t half = parts.levels.size() / 2;
    return neighbours ? std::pair(parts.levels[2 * place], parts.levels[2 * place + 1])
                      : std::pair(parts.levels[half + place], parts.levels[place]);
}

void judge(Check& check, const Parts& parts, bool neighbours)
{
    const Reading& reading = check.reading;
    for (std::size_t place = 0; place < parts.changes.size(); ++place) {
        const std::size_t index = parts.changes[place];
        const Mention& change = reading.mentions[index];
        const auto [base, now] = levelsFor(parts, place, neighbours);
        const bool turned = reading.mentions[now].base && !reading.mentions[base].base;
        const Interval moved =
            turned ? changeBetween(reading, change, now, base) : changeBetween(reading, change, base, now);
        const std::string source =
            fmt::format("{} and {}", reading.written(reading.mentions[base]), reading.written(reading.mentions[now]));
        const bool rises = reading.anyWord(change.first > 6 ? change.first - 6 : 0, change.first,
                                           {"rises", "increases", "rise", "increase", "growth"});
        if (agrees(moved, change) && !(rises && moved.high < 0)) {
            check.findings.verify(index, source);
            continue;
        }
        const std::string expected = printedLike(moved.middle(), change);
        check.findings.object(index,
                              objectionTo(reading, index, expected, source,
                                          fmt::format("Between {} lies a change of {}, not {}.", source, expected,
                                                      reading.written(change))));
    }
}

} // namespace

void checkRespectiveChanges(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences)
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            if (!reading.is(at, "respectively"))
                continue;
            const Parts parts = partsOf(reading, sentence, at);
            if (parts.changes.size() < 2 || parts.levels.size() != 2 * parts.changes.size())
                continue;
            judge(check, parts, reading.mentions[parts.levels[0]].fromTo);
            break;
        }
}

} // namespace outturn::claims
