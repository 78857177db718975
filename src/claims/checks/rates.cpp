// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "430,200 residents", "63,000 of the borough's people": words right behind the number.
bool namesMany(const Reading& reading, std::size_t from)
{
    for (std::size_t at = from; at < from + 3 && reading.at(at).kind == TokenKind::Word
         && (!reading.has(at, tag::kPreposition) || reading.is(at, "of"));
         ++at)
        if (reading.isAny(at,
                          {"residents", "people", "population", "households", "inhabitants", "employees", "dwellings",
                           "properties", "homes", "vehicles", "patients"}))
            return true;
    return false;
}

bool isPopulation(const Reading& reading, const Mention& mention)
{
    if (mention.kind != Kind::Count || !mention.isLevel() || mention.value < 100)
        return false;
    const std::size_t begin = mention.first > 4 ? mention.first - 4 : 0;
    return reading.anyWord(begin, mention.first, {"population", "pop", "popn", "establishment", "workforce", "among"})
        || namesMany(reading, mention.last);
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

// "per 1,000 staff" of "2,400 staff"
bool countsWhatRateIsOf(const Reading& reading, const Mention& population, const Mention& rate)
{
    for (std::size_t at = rate.first > 5 ? rate.first - 5 : 0; at < rate.last + 7; ++at) {
        if (!reading.is(at, "per") && !reading.isAny(at, {"every", "each"}))
            continue;
        for (std::size_t noun = at + 2; noun < at + 5 && reading.at(noun).kind == TokenKind::Word; ++noun)
            for (std::size_t word = population.last; word < population.last + 3
                 && reading.at(word).kind == TokenKind::Word && !reading.has(word, tag::kPreposition);
                 ++word)
                if (reading.at(word).kind == TokenKind::Word && sameWord(reading.at(word).text, reading.at(noun).text))
                    return true;
    }
    return false;
}

bool isCounted(const Mention& figure)
{
    return figure.kind == Kind::Count && figure.isLevel() && !figure.target && !figure.average
        && !(figure.word && figure.value < 10);
}

class RateCheck
{
public:
    explicit RateCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            if (mention(i).kind == Kind::Rate && !mention(i).change && !mention(i).target
                && !isRateOfOthers(m_reading, mention(i)))
                judge(i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // The sentence before, or up to four bullets before.
    std::size_t firstBefore(const Mention& rate) const
    {
        std::size_t first = rate.sentence;
        const std::size_t most = m_reading.sentenceOf(rate).bullet ? 4 : 1;
        while (first > 0 && rate.sentence - first < most
               && m_reading.sentences[first - 1].paragraph == m_reading.sentenceOf(rate).paragraph)
            --first;
        return m_reading.sentences[first].firstMention;
    }

    // Where nothing stands beside the rate, what follows in the next sentence: "For our 750,000 people that makes
    // 1,860".
    std::size_t endBehind(std::size_t i) const
    {
        const Sentence& own = m_reading.sentenceOf(mention(i));
        const std::size_t next = mention(i).sentence + 1;
        for (std::size_t m = firstBefore(mention(i)); m < own.lastMention; ++m)
            if (m != i && isCounted(mention(m)))
                return own.lastMention;
        const bool goesOn = next < m_reading.sentences.size() && m_reading.sentences[next].paragraph == own.paragraph;
        return goesOn ? m_reading.sentences[next].lastMention : own.lastMention;
    }

    void judge(std::size_t i)
    {
        const Mention& rate = mention(i);
        if (hasOwnBracket(i))
            return judgeBracket(i);
        std::size_t own = ownPopulation(m_reading, i) != kNone ? ownPopulation(m_reading, i) : ownWindow(m_reading, i);
        if (own == kNone)
            own = ownPair(i);
        std::size_t population = kNone;
        std::vector<std::size_t> counts;
        const bool pair = own != kNone && own == ownPair(i);
        const std::size_t first = own == kNone ? firstBefore(rate) : pair ? pairBegin(i) : own;
        const std::size_t end = own == kNone ? endBehind(i) : pair ? i : m_reading.sentenceOf(rate).lastMention;
        for (std::size_t m = first; m < end; ++m) {
            const bool many = m == own || isPopulation(m_reading, mention(m))
                || (isCounted(mention(m)) && countsWhatRateIsOf(m_reading, mention(m), rate));
            if (population == kNone && many)
                population = m;
            else if (isCounted(mention(m)))
                counts.push_back(m);
        }
        if (population == kNone)
            population = farLargest(counts);
        std::erase(counts, population);
        if (population != kNone && !counts.empty())
            compare(i, population, counts);
    }

    void judgeBracket(std::size_t i)
    {
        std::size_t first = i + 1;
        while (mention(first).isLabel())
            ++first;
        const std::size_t population = farLargest({first, first + 1}, 4);
        if (population != kNone)
            compare(i, population, {population == first ? first + 1 : first});
    }

    // The sentence's own two counts, one far larger: the first of them; nothing further back is meant.
    std::size_t ownPair(std::size_t i) const
    {
        std::vector<std::size_t> counts;
        for (std::size_t m = pairBegin(i); m < i; ++m)
            if (isCounted(mention(m)))
                counts.push_back(m);
        return farLargest(counts, 4);
    }

    // "36 per 1,000 in B (2,500 employees, 90 assaults)": the bracket behind the rate is its own.
    bool hasOwnBracket(std::size_t i) const
    {
        constexpr std::size_t kNear = 7;
        std::size_t next = i + 1;
        while (next < m_reading.mentions.size() && mention(next).isLabel())
            ++next;
        for (std::size_t at = mention(i).last; next < m_reading.mentions.size() && at < mention(next).first; ++at)
            if (m_reading.isSymbol(at, ';') || m_reading.isSymbol(at, ',') || m_reading.is(at, "and"))
                return false;
        return mention(i).paren == 0 && next + 1 < m_reading.mentions.size()
            && mention(next).sentence == mention(i).sentence && mention(next).paren != 0
            && mention(next).paren == mention(next + 1).paren && mention(next).first <= mention(i).last + kNear
            && isCounted(mention(next)) && isCounted(mention(next + 1));
    }

    // Behind the rate before: "…, 75 per 100,000; Westmoor, with 180,000 and 81, 45 per 100,000".
    std::size_t pairBegin(std::size_t i) const
    {
        const std::size_t first = m_reading.sentenceOf(mention(i)).firstMention;
        std::size_t begin = i;
        while (begin > first && mention(begin - 1).kind != Kind::Rate)
            --begin;
        return begin;
    }

    // Of several counts the one that the others can only be out of.
    std::size_t farLargest(const std::vector<std::size_t>& counts, double far = 20) const
    {
        if (counts.size() != 2)
            return kNone;
        const bool first = mention(counts[0]).value > mention(counts[1]).value;
        const Mention& large = mention(counts[first ? 0 : 1]);
        return large.value >= far * mention(counts[first ? 1 : 0]).value && large.value >= 1000 ? counts[first ? 0 : 1]
                                                                                                : kNone;
    }

    void compare(std::size_t i, std::size_t population, const std::vector<std::size_t>& counts)
    {
        const Mention& rate = mention(i);
        const Interval people = stated(mention(population));
        const std::string source = "the count and the population";
        for (const std::size_t c : counts)
            if ((quotient(stated(mention(c)), people) * rate.second).overlaps(stated(rate)))
                return m_check.findings.verify(i, source);
        if (counts.size() != 1 || rate.base || mention(counts.front()).value >= mention(population).value)
            return;
        const std::size_t count = counts.front();
        const double actual = (quotient(stated(mention(count)), people) * rate.second).middle();
        // "At 3.2 complaints per 1,000 and 45,000 journeys, the service received 144": worked out from the rate.
        const bool countLast = count > i && count > population;
        const std::size_t wrong = countLast ? count : i;
        const std::string expected = countLast
            ? printedLike(rate.value * mention(population).value / rate.second, mention(count))
            : printedLike(actual, rate);
        m_check.findings.object(
            wrong,
            objectionTo(m_reading, wrong, expected, source,
                        fmt::format("{} among {} is {} per {:.0f}, not {}.", m_reading.written(mention(count)),
                                    m_reading.written(mention(population)), printedLike(actual, rate), rate.second,
                                    m_reading.written(rate))));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkRates(Check& check)
{
    RateCheck(check).run();
}

} // namespace outturn::claims
