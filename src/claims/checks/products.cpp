// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"
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

void addFigures(const Reading& reading, const Sentence& sentence, std::vector<std::size_t>& figures)
{
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
        if (!reading.mentions[i].isLabel() && !isIdleWord(reading.mentions[i]))
            figures.push_back(i);
}

// "• 40 kits at £1,150 each • Total outlay £46k": the total stands in the sentence or bullet behind.
void addNextTotal(const Reading& reading, std::size_t sentence, std::vector<std::size_t>& figures)
{
    if (figures.size() != 2 || sentence + 1 >= reading.sentences.size())
        return;
    const Sentence& next = reading.sentences[sentence + 1];
    if (next.paragraph != reading.sentences[sentence].paragraph || next.firstMention >= next.lastMention)
        return;
    const Mention& total = reading.mentions[next.firstMention];
    const bool said = total.total || reading.isAny(next.first, {"that", "this", "total"})
        || reading.anyWord(next.first, total.first,
                           {"outlay", "cost", "costs", "bill", "total", "spend", "altogether"});
    if (said && !total.isLabel())
        figures.push_back(next.firstMention);
}

bool isProduct(const Reading& reading, const std::vector<std::size_t>& figures)
{
    const Mention& items = reading.mentions[figures[0]];
    const Mention& price = reading.mentions[figures[1]];
    const Mention& total = reading.mentions[figures[2]];
    const bool plain = isPlain(items) && (isPlain(price) || (price.isLevel() && price.average)) && isPlain(total);
    if (items.kind != Kind::Count || price.kind != total.kind || !isAmount(price) || !plain
        || price.first > items.last + 8 || !isPrice(reading, price))
        return false;
    // Counts times counts only where each is said to have so many: "12 crews of five".
    if (price.kind == Kind::Count && !reading.isAny(price.last, {"each", "apiece"}))
        return false;
    const bool each = reading.isAny(price.last, {"each", "apiece"}) || reading.is(price.last, "per");
    return closesProduct(reading, total) || total.sentence != price.sentence
        || (each && isSlipOf(reading, total, items.value * price.value));
}

// "2.5% on a paybill of £40m = £1m", "Ten per cent of the £640,000 project, £64,000, is held back"
void judgeShareOfMoney(Check& check, const std::vector<std::size_t>& figures)
{
    const Reading& reading = check.reading;
    if (figures.size() != 3)
        return;
    const Mention& share = reading.mentions[figures[0]];
    const Mention& whole = reading.mentions[figures[1]];
    const Mention& part = reading.mentions[figures[2]];
    const bool kinds = share.kind == Kind::Percent && whole.kind == Kind::Money && part.kind == Kind::Money;
    if (!kinds || !share.isLevel() || !isPlain(whole) || !isPlain(part) || share.target
        || !reading.anyWord(share.last, whole.first, {"of", "on"}) || !isUnsettled(check, figures[2])
        || reading.anyOf(share.last, part.first, tag::kCompare | tag::kChangeVerb))
        return;
    const Interval actual{stated(share).low * stated(whole).low / 100, stated(share).high * stated(whole).high / 100};
    const std::string source = fmt::format("{} of {}", reading.written(share), reading.written(whole));
    if (actual.overlaps(stated(part)))
        return check.findings.verify(figures[2], source);
    const double exact = share.value * whole.value / 100;
    if (!isSlipOf(reading, part, exact))
        return;
    const std::string expected = printedLike(exact, part);
    check.findings.object(figures[2],
                          objectionTo(reading, figures[2], expected, source,
                                      fmt::format("{} is {}, not {}.", source, expected, reading.written(part))));
}

} // namespace

// "Forty grants of £2,500 come to £100,000"
void checkProducts(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
        std::vector<std::size_t> figures;
        addFigures(reading, reading.sentences[s], figures);
        judgeShareOfMoney(check, figures);
        addNextTotal(reading, s, figures);
        if (figures.size() < 3 || figures.size() > 4 || !isUnsettled(check, figures[2]) || !isProduct(reading, figures))
            continue;
        const Mention& items = reading.mentions[figures[0]];
        const Mention& price = reading.mentions[figures[1]];
        const Mention& total = reading.mentions[figures[2]];
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
