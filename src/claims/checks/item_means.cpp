// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <optional>

namespace outturn::claims {
namespace {

struct Division
{
    std::size_t total{};
    std::size_t items{};
};

// "£4,000 each", "27 each", "£18,000 per claim", "a mean of £18,000"
bool isMean(const Reading& reading, const Mention& figure)
{
    if (!figure.isLevel() || !isAmount(figure) || figure.base || figure.target)
        return false;
    const bool each = reading.isAny(figure.last, {"each", "apiece"})
        || (reading.isAny(figure.last, {"per", "a"})
            && reading.isAny(figure.last + 1,
                             {"head", "person", "case", "claim", "visit", "call", "officer", "resident", "home",
                              "household", "vehicle", "bid", "project", "grant", "fine", "patient", "hearing"}));
    const bool per = reading.is(figure.last, "per") && reading.at(figure.last + 1).kind == TokenKind::Word
        && !reading.has(figure.last + 1, tag::kPeriodUnit) && figure.kind == Kind::Money;
    const bool mean = figure.average && !reading.anyOf(figure.last, figure.last + 3, tag::kPeriodUnit);
    return each || per || mean;
}

// The only two other figures of the sentence: what is divided, and among how many.
std::optional<Division> divisionIn(const Reading& reading, std::size_t mean)
{
    const Sentence& sentence = reading.sentenceOf(reading.mentions[mean]);
    std::vector<std::size_t> others;
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (i == mean || figure.isLabel())
            continue;
        if (!figure.isLevel() || !isAmount(figure) || figure.base || figure.target || figure.average
            || (figure.approx != Approx::Exact && !(figure.kind == Kind::Count && reading.is(figure.first - 1, "over")))
            || i > mean || others.size() == 2)
            return std::nullopt;
        others.push_back(i);
    }
    if (others.size() != 2)
        return std::nullopt;
    const Mention& a = reading.mentions[others[0]];
    const Mention& b = reading.mentions[others[1]];
    const bool aIsTotal = a.kind != b.kind ? a.kind == Kind::Money : a.value > b.value;
    const Division found{aIsTotal ? others[0] : others[1], aIsTotal ? others[1] : others[0]};
    const bool each = reading.isAny(reading.mentions[mean].last, {"each", "apiece", "per"});
    if (reading.mentions[found.total].kind != reading.mentions[mean].kind
        || reading.mentions[found.items].kind != Kind::Count || reading.mentions[found.items].value < 2
        || (a.kind == b.kind && !each))
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
        if (!isMean(reading, mean) || check.findings.of(i).verified || check.findings.of(i).objection)
            continue;
        const auto division = divisionIn(reading, i);
        if (!division)
            continue;
        const Mention& total = reading.mentions[division->total];
        const Mention& items = reading.mentions[division->items];
        const Interval actual = quotient(stated(total), stated(items));
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
