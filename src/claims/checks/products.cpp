// SPDX-License-Identifier: GPL-3.0-or-later
#include "covered_time.h"
#include "slip.h"
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "of £2,500", "at £2,500 each", "£85 per visit"
bool isPrice(const Reading& reading, const Mention& price)
{
    const bool each = reading.isAny(price.last, {"each", "apiece", "a", "an", "per", "every"});
    const std::size_t before = price.first - 1;
    return each || (price.first > 0 && (reading.isAny(before, {"of", "at"}) || reading.isSymbol(before, '@')));
}

bool closesProduct(const Reading& reading, const Mention& total)
{
    return total.total || closesCalculation(reading, total)
        || (total.first > 1
            && reading.isAny(total.first - 1,
                             {"to", "cost", "costing", "worth", "totalled", "raising", "raised", "saving", "saves",
                              "spending", "took", "take", "takes", "raises", "earned", "earning"}))
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
        || reading.anyWord(
            next.first, total.first,
            {"outlay", "cost", "costs", "bill", "total", "spend", "altogether", "saving", "income", "charge"});
    if (said && !total.isLabel())
        figures.push_back(next.firstMention);
}

// The factors of a product: one price, and how many times or hours it was paid.
struct Product
{
    std::size_t price{kNone};
    std::vector<std::size_t> times{};
};

// "£80 was issued to each of 45 drivers", "215 visits on average"
bool isForEach(const Reading& reading, const Mention& price, const Mention& next)
{
    return price.average
        || (next.first > price.last && reading.anyWord(price.last, next.first, {"each", "every"})
            && !reading.anyWord(price.last, next.first, {"and"}));
}

// "The saving is therefore £14.4k a year": an average of the time alone.
bool isProductOf(const Mention& total, const Mention& price)
{
    return total.isLevel() && isAmount(total) && !total.target && !total.base && total.approx == Approx::Exact
        && (!total.average || (total.kind == Kind::Money && total.sentence != price.sentence));
}

bool isFactor(const Mention& figure)
{
    const bool lasts = figure.kind == Kind::Duration && !figure.clock;
    return isPlain(figure) && ((figure.kind == Kind::Count && figure.value >= 2) || lasts);
}

// "210 officers, six hours each, at £30 an hour", "£45 for each of 3,200 devices", "each of the 12 made 215 visits"
std::optional<Product> productOf(const Reading& reading, const std::vector<std::size_t>& figures, Kind kind)
{
    constexpr std::size_t kMostFactors = 3;
    if (figures.size() < 2 || figures.size() > kMostFactors)
        return std::nullopt;
    Product found;
    for (std::size_t n = 0; n < figures.size(); ++n) {
        const Mention& figure = reading.mentions[figures[n]];
        const Mention& next = reading.mentions[figures[n + 1 < figures.size() ? n + 1 : n]];
        // "reduces the charge by £45 for each of 3,200 devices"
        const bool level = !figure.isLabel() && !figure.range && !figure.target && !figure.base
            && (!figure.change || figure.kind == Kind::Money);
        const bool priced = figure.kind == Kind::Money ? isPrice(reading, figure) || isForEach(reading, figure, next)
                                                       : reading.isAny(figure.last, {"each", "apiece"})
                || (figure.average && averagedOver(reading, figure, figure.first, figure.last + 6) == 0);
        if (level && figure.kind == kind && priced && found.price == kNone)
            found.price = figures[n];
        else if (isFactor(figure))
            found.times.push_back(figures[n]);
        else
            return std::nullopt;
    }
    return found.price != kNone && !found.times.empty() ? std::optional(found) : std::nullopt;
}

bool isSaidProduct(const Reading& reading, const Product& product, const Mention& total, double value)
{
    const Mention& price = reading.mentions[product.price];
    const bool each = reading.isAny(price.last, {"each", "apiece"}) || reading.is(price.last, "per");
    return closesProduct(reading, total) || total.sentence != price.sentence
        || (each && isSlipOf(reading, total, value));
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
    const bool kinds = (share.kind == Kind::Percent || share.kind == Kind::Portion) && whole.kind == Kind::Money
        && part.kind == Kind::Money;
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

// "Forty grants of £2,500 come to £100,000"
void judgeProduct(Check& check, std::vector<std::size_t> figures)
{
    const Reading& reading = check.reading;
    const std::size_t last = figures.back();
    const Mention& total = reading.mentions[last];
    figures.pop_back();
    const auto product = productOf(reading, figures, total.kind);
    if (!product || !isUnsettled(check, last))
        return;
    const Mention& price = reading.mentions[product->price];
    if (!isProductOf(total, price))
        return;
    double times = 1;
    for (const std::size_t factor : product->times)
        times *= reading.mentions[factor].value / reading.mentions[factor].scale;
    const Interval value{times * stated(price).low, times * stated(price).high};
    std::string source = reading.written(reading.mentions[product->times.front()]);
    for (std::size_t n = 1; n < product->times.size(); ++n)
        source += " times " + reading.written(reading.mentions[product->times[n]]);
    source += " times " + reading.written(price);
    if (value.overlaps(stated(total)))
        return check.findings.verify(last, source);
    const double actual = times * price.value;
    if (!isNear(total.value, actual) || !isSaidProduct(reading, *product, total, actual))
        return;
    const std::string expected = printedLike(actual, total);
    Objection objection = objectionTo(reading, last, expected, source,
                                      fmt::format("{} is {}, not {}.", source, expected, reading.written(total)));
    widenTo(reading, objection, last, figures);
    check.findings.object(last, std::move(objection));
}

} // namespace

void checkProducts(Check& check)
{
    constexpr std::size_t kMostFigures = 4;
    const Reading& reading = check.reading;
    for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
        std::vector<std::size_t> figures;
        addFigures(reading, reading.sentences[s], figures);
        judgeShareOfMoney(check, figures);
        if (figures.size() > kMostFigures)
            continue;
        std::vector<std::size_t> onward = figures;
        addNextTotal(reading, s, onward);
        if (onward.size() > figures.size())
            judgeProduct(check, std::move(onward));
        else
            for (std::size_t end = 3; end <= figures.size(); ++end)
                judgeProduct(check, {figures.begin(), figures.begin() + static_cast<std::ptrdiff_t>(end)});
    }
}

} // namespace outturn::claims
