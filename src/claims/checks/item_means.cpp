// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include <fmt/format.h>

#include <optional>

namespace outturn::claims {
namespace {

struct Division
{
    std::size_t total{};
    std::size_t items{};
};

bool isDivided(const Mention& figure)
{
    const bool lasts = figure.kind == Kind::Duration && !figure.clock;
    return figure.isLevel() && (isAmount(figure) || lasts) && !figure.base && !figure.target;
}

// "£4,000 each", "27 each", "£18,000 per claim", "a mean of £18,000"
bool isMean(const Reading& reading, const Mention& figure)
{
    if (!isDivided(figure))
        return false;
    const bool each = reading.isAny(figure.last, {"each", "apiece"})
        || (reading.isAny(figure.last, {"at", "for", "to", "in", "from", "by"}) && reading.is(figure.last + 1, "each"))
        || (reading.isAny(figure.last, {"per", "a"})
            && reading.isAny(figure.last + 1,
                             {"head", "person", "case", "claim", "visit", "call", "officer", "resident", "home",
                              "household", "vehicle", "bid", "project", "grant", "fine", "patient", "hearing"}));
    const bool per = reading.is(figure.last, "per") && reading.at(figure.last + 1).kind == TokenKind::Word
        && !reading.has(figure.last + 1, tag::kPeriodUnit) && figure.kind == Kind::Money;
    const bool mean = figure.average && !reading.anyOf(figure.last, figure.last + 3, tag::kPeriodUnit);
    return each || per || mean;
}

// "13 per station", "each warden issued 80": the words that say what one of is meant, [first, last).
std::pair<std::size_t, std::size_t> itemOf(const Reading& reading, const Mention& mean)
{
    constexpr std::size_t kReach = 8;
    const auto wordsFrom = [&](std::size_t first) {
        std::size_t last = first;
        while (last < first + 3 && reading.at(last).kind == TokenKind::Word
               && !reading.has(last, tag::kPeriodUnit | tag::kPreposition | tag::kNumberWord))
            ++last;
        return std::pair{first, last};
    };
    for (std::size_t at = mean.last; at < mean.last + 4 && reading.at(at).kind == TokenKind::Word; ++at)
        if (reading.isAny(at, {"per", "each", "every", "a", "an"}))
            return wordsFrom(at + 1);
    const Sentence& sentence = reading.sentenceOf(mean);
    const std::size_t from = mean.first > sentence.first + kReach ? mean.first - kReach : sentence.first;
    for (std::size_t at = mean.first; at-- > from && reading.at(at).kind == TokenKind::Word;)
        if (reading.isAny(at, {"per", "each", "every"}))
            return wordsFrom(at + 1);
    return {mean.last, mean.last};
}

bool counts(const Reading& reading, const Mention& number, std::pair<std::size_t, std::size_t> item)
{
    if (number.kind != Kind::Count || !number.isLevel() || number.value < 2 || number.decimals > 0)
        return false;
    for (std::size_t at = number.last;
         at < number.last + 4 && reading.at(at).kind == TokenKind::Word && !reading.has(at, tag::kPreposition); ++at)
        for (std::size_t word = item.first; word < item.second; ++word)
            if (sameWord(reading.at(at).text, reading.at(word).text))
                return true;
    return false;
}

// "27 stations, 351 inspections. So 13 per station": what is divided by the number of what the mean is for.
std::optional<Division> divisionByItem(const Reading& reading, std::size_t mean)
{
    const Mention& figure = reading.mentions[mean];
    const auto item = itemOf(reading, figure);
    if (item.first == item.second)
        return std::nullopt;
    Division found{kNone, kNone};
    const Sentence& own = reading.sentenceOf(figure);
    const bool goesBack = figure.sentence > 0 && reading.sentences[figure.sentence - 1].paragraph == own.paragraph;
    const std::size_t first = goesBack ? reading.sentences[figure.sentence - 1].firstMention : own.firstMention;
    for (std::size_t i = first; i < own.lastMention; ++i) {
        const Mention& other = reading.mentions[i];
        if (i == mean || other.isLabel())
            continue;
        const bool items = counts(reading, other, item);
        const bool total =
            !items && other.kind == figure.kind && other.isLevel() && other.value > figure.value && !isIdleWord(other);
        if ((items && found.items != kNone) || (total && found.total != kNone))
            return std::nullopt;
        found.items = items ? i : found.items;
        found.total = total ? i : found.total;
    }
    return found.items != kNone && found.total != kNone ? std::optional(found) : std::nullopt;
}

// "4,800 hours, 300 each": the length of time as its number.
bool isSuchAmount(const Mention& total, const Mention& mean)
{
    return total.kind == mean.kind || (total.kind == Kind::Duration && !total.clock && mean.kind == Kind::Count);
}

Interval dividend(const Mention& total, const Mention& mean)
{
    return total.kind == mean.kind ? stated(total) : stated(total) * (1 / total.scale);
}

bool onlyFigure(const Reading& reading, const Sentence& sentence, std::size_t mean)
{
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
        if (i != mean && !reading.mentions[i].isLabel())
            return false;
    return true;
}

// The only two other figures of the sentence: what is divided, and among how many.
std::optional<Division> divisionIn(const Reading& reading, std::size_t mean)
{
    const Sentence& sentence = reading.sentenceOf(reading.mentions[mean]);
    std::vector<std::size_t> others;
    const std::size_t own = reading.mentions[mean].sentence;
    // "Attendance across the eight sessions came to 248. The mean attendance was therefore 31."
    const bool alone = own > 0 && reading.sentences[own - 1].paragraph == sentence.paragraph
        && onlyFigure(reading, sentence, mean) && reading.mentions[mean].average;
    for (std::size_t i = alone ? reading.sentences[own - 1].firstMention : sentence.firstMention;
         i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (i == mean || figure.isLabel())
            continue;
        if (!figure.isLevel() || !(isAmount(figure) || isSuchAmount(figure, reading.mentions[mean])) || figure.base
            || figure.target || figure.average
            || (figure.approx != Approx::Exact && !(figure.kind == Kind::Count && reading.is(figure.first - 1, "over")))
            || i > mean || others.size() == 2)
            return std::nullopt;
        others.push_back(i);
    }
    if (others.size() != 2)
        return std::nullopt;
    const Mention& a = reading.mentions[others[0]];
    const Mention& b = reading.mentions[others[1]];
    const bool aIsTotal = a.kind != b.kind ? a.kind != Kind::Count : a.value > b.value;
    const Division found{aIsTotal ? others[0] : others[1], aIsTotal ? others[1] : others[0]};
    const std::size_t behind = reading.mentions[mean].last;
    const bool each =
        reading.isAny(behind, {"each", "apiece", "per"}) || reading.isAny(behind + 1, {"each", "apiece", "per"});
    if (!isSuchAmount(reading.mentions[found.total], reading.mentions[mean])
        || reading.mentions[found.items].kind != Kind::Count || reading.mentions[found.items].value < 2
        || (a.kind == b.kind && !each && !alone))
        return std::nullopt;
    return found;
}

// "Each of the 48 schools will get £2,500, £120,000 in all"
void judgeProduct(Check& check, const Sentence& sentence)
{
    const Reading& reading = check.reading;
    std::vector<std::size_t> figures;
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
        if (!reading.mentions[i].isLabel())
            figures.push_back(i);
    if (figures.size() != 3 || !reading.anyWord(sentence.first, sentence.last, {"each", "every", "apiece", "per"}))
        return;
    const Mention& items = reading.mentions[figures[0]];
    const Mention& one = reading.mentions[figures[1]];
    const Mention& total = reading.mentions[figures[2]];
    const bool said = total.total || (reading.is(total.last, "in") && reading.isAny(total.last + 1, {"all", "total"}))
        || reading.is(total.last, "altogether");
    if (items.kind != Kind::Count || one.kind != Kind::Money || total.kind != Kind::Money || !said || items.change
        || one.change || total.change)
        return;
    const Interval product{items.value * stated(one).low, items.value * stated(one).high};
    const std::string source = fmt::format("{} times {}", reading.written(items), reading.written(one));
    if (product.overlaps(stated(total)))
        return check.findings.verify(figures[2], source);
    const std::string expected = printedLike(product.middle(), total);
    check.findings.object(figures[2],
                          objectionTo(reading, figures[2], expected, source,
                                      fmt::format("{} is {}, not {}.", source, expected, reading.written(total))));
}

} // namespace

void checkItemMeans(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences)
        judgeProduct(check, sentence);
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const Mention& mean = reading.mentions[i];
        if (!isDivided(mean) || check.findings.of(i).verified || check.findings.of(i).objection)
            continue;
        auto division = divisionByItem(reading, i);
        if (!division && isMean(reading, mean))
            division = divisionIn(reading, i);
        if (!division)
            continue;
        const Mention& total = reading.mentions[division->total];
        const Mention& items = reading.mentions[division->items];
        const Interval actual = quotient(dividend(total, mean), stated(items));
        const std::string source = fmt::format("{} among {}", reading.written(total), reading.written(items));
        Interval claimed = stated(mean);
        if (mean.half == 0)
            claimed = {claimed.low - 0.5, claimed.high + 0.5};
        if (actual.overlaps(claimed)) {
            check.findings.verify(i, source);
            check.findings.verify(division->total, source);
            check.findings.verify(division->items, source);
            continue;
        }
        const std::string expected = printedLike(actual.middle(), mean);
        check.findings.object(
            i,
            objectionTo(reading, i, expected, source,
                        fmt::format("{} is {} each, not {}.", source, expected, reading.written(mean))));
    }
}

} // namespace outturn::claims
