// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

bool isPopulation(const Reading& reading, const Mention& mention)
{
    if (mention.kind != Kind::Count || !mention.isLevel() || mention.value < 100)
        return false;
    const std::size_t begin = mention.first > 4 ? mention.first - 4 : 0;
    return reading.anyWord(begin, mention.first, {"population", "establishment", "workforce", "among"})
        || reading.anyWord(mention.last, mention.last + 3,
                           {"residents", "people", "population", "households", "inhabitants", "employees", "dwellings",
                            "properties", "homes", "vehicles", "patients"});
}

// "while Westham (205,000) had 656, or 32 per 10,000": a second place with its population in brackets.
std::size_t ownPopulation(const Reading& reading, std::size_t rate)
{
    if (rate < 2)
        return kNone;
    const Mention& count = reading.mentions[rate - 1];
    const Mention& population = reading.mentions[rate - 2];
    const bool bracket = population.paren != 0 && count.paren == 0 && reading.isSymbol(population.first - 1, '(')
        && reading.isSymbol(population.last, ')');
    return bracket && population.sentence == reading.mentions[rate].sentence && population.kind == Kind::Count
            && count.kind == Kind::Count && count.value < population.value && population.value >= 1000
        ? rate - 2
        : kNone;
}

// "… has 14.0 per 1,000; Castle (15,200 residents, 152 cases) has 11.5": a population behind the rate before.
std::size_t ownWindow(const Reading& reading, std::size_t rate)
{
    const Sentence& sentence = reading.sentenceOf(reading.mentions[rate]);
    std::size_t first = kNone;
    for (std::size_t i = sentence.firstMention; i < rate; ++i)
        if (reading.mentions[i].kind == Kind::Rate)
            first = i + 1;
    if (first == kNone)
        return kNone;
    for (std::size_t i = first; i < rate; ++i)
        if (isPopulation(reading, reading.mentions[i]))
            return i;
    return kNone;
}

} // namespace

void checkRates(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const Mention& rate = reading.mentions[i];
        if (rate.kind != Kind::Rate || rate.change || rate.target)
            continue;
        const std::size_t previous = rate.sentence > 0 ? rate.sentence - 1 : 0;
        const bool same = reading.sentences[previous].paragraph == reading.sentenceOf(rate).paragraph;
        const std::size_t first = reading.sentences[same ? previous : rate.sentence].firstMention;
        std::size_t population = kNone;
        std::vector<std::size_t> counts;
        const std::size_t own = ownPopulation(reading, i) != kNone ? ownPopulation(reading, i) : ownWindow(reading, i);
        for (std::size_t m = own == kNone ? first : own; m < reading.sentenceOf(rate).lastMention; ++m) {
            const Mention& figure = reading.mentions[m];
            if (population == kNone && (m == own || isPopulation(reading, figure)))
                population = m;
            else if (figure.kind == Kind::Count && figure.isLevel() && !figure.target && !figure.average
                     && !(figure.word && figure.value < 10))
                counts.push_back(m);
        }
        if (population == kNone || counts.empty())
            continue;
        const auto rateOf = [&](std::size_t c) {
            return quotient(stated(reading.mentions[c]), stated(reading.mentions[population])) * rate.second;
        };
        const std::string source = "the count and the population";
        bool agrees = false;
        for (const std::size_t c : counts)
            agrees = agrees || rateOf(c).overlaps(stated(rate));
        if (agrees)
            check.findings.verify(i, source);
        else if (counts.size() == 1 && !rate.base) {
            const std::string expected = printedLike(rateOf(counts.front()).middle(), rate);
            check.findings.object(i,
                                  objectionTo(reading, i, expected, source,
                                              fmt::format("{} among {} is {} per {:.0f}, not {}.",
                                                          reading.written(reading.mentions[counts.front()]),
                                                          reading.written(reading.mentions[population]), expected,
                                                          rate.second, reading.written(rate))));
        }
    }
}

} // namespace outturn::claims
