// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "of £2,500", "at £2,500 each", "£85 per visit"
bool isPrice(const Reading& reading, const Mention& price)
{
    const bool each = reading.isAny(price.last, {"each", "apiece", "a", "per", "every"});
    const std::size_t before = price.first - 1;
    return each || (price.first > 0 && (reading.isAny(before, {"of", "at"}) || reading.isSymbol(before, '@')));
}

bool closesProduct(const Reading& reading, const Mention& total)
{
    return total.total || closesCalculation(reading, total)
        || (total.first > 1 && reading.isAny(total.first - 1, {"to", "cost", "costing", "worth", "totalled"}))
        || reading.isAny(total.last, {"altogether", "overall", "spent"})
        || (reading.is(total.last, "in") && reading.isAny(total.last + 1, {"all", "total"}));
}

bool isPlain(const Mention& figure)
{
    return figure.isLevel() && !figure.target && !figure.average && !figure.base && figure.approx == Approx::Exact;
}

} // namespace

// "Forty grants of £2,500 come to £100,000"
void checkProducts(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences) {
        std::vector<std::size_t> figures;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (!reading.mentions[i].isLabel() && !isIdleWord(reading.mentions[i]))
                figures.push_back(i);
        if (figures.size() < 3 || figures.size() > 4 || !isUnsettled(check, figures[2]))
            continue;
        const Mention& items = reading.mentions[figures[0]];
        const Mention& price = reading.mentions[figures[1]];
        const Mention& total = reading.mentions[figures[2]];
        if (items.kind != Kind::Count || price.kind != total.kind || !isAmount(price) || !isPlain(items)
            || !(isPlain(price) || (price.isLevel() && price.average)) || !isPlain(total)
            || price.first > items.last + 8 || !isPrice(reading, price) || !closesProduct(reading, total))
            continue;
        // Counts times counts only where each is said to have so many: "12 crews of five".
        if (price.kind == Kind::Count && !reading.isAny(price.last, {"each", "apiece"}))
            continue;
        const Interval product{items.value * stated(price).low, items.value * stated(price).high};
        const std::string source = fmt::format("{} times {}", reading.written(items), reading.written(price));
        if (product.overlaps(stated(total))) {
            check.findings.verify(figures[2], source);
            continue;
        }
        if (!isNear(total.value, product.middle()))
            continue;
        const std::string expected = printedLike(product.middle(), total);
        Objection objection = objectionTo(reading, figures[2], expected, source,
                                          fmt::format("{} is {}, not {}.", source, expected, reading.written(total)));
        widenTo(reading, objection, figures[2], {figures[0], figures[1]});
        check.findings.object(figures[2], std::move(objection));
    }
}

} // namespace outturn::claims
