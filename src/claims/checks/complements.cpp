// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "checks.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "61 found something; 179 found nothing": the second part denies what the first says.
bool denies(const Reading& reading, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to; ++at)
        if (reading.isAny(at, {"remains", "remain", "unspent", "outstanding", "unpaid", "owed", "unclaimed"})
            || (reading.isAny(at, {"still", "yet"}) && reading.anyWord(at + 1, at + 3, {"to", "open", "owed", "due"}))
            || (reading.is(at, "left") && reading.isAny(at - 1, {"is", "are", "was", "were"})))
            return true;
    return reading.anyWord(from, to, {"nothing", "not", "none", "no", "neither", "without", "didn"});
}

bool isPart(const Mention& figure, Kind kind)
{
    return figure.isLevel() && figure.kind == kind && figure.approx == Approx::Exact && !figure.base && !figure.target
        && !figure.average && figure.paren == 0;
}

int amountsIn(const Reading& reading, const Sentence& sentence)
{
    int found = 0;
    for (const Mention& figure : reading.mentionsOf(sentence))
        found += !figure.isLabel() && figure.paren == 0 ? 1 : 0;
    return found;
}

// Exactly a whole and two parts of one kind, other figures in brackets aside.
std::vector<std::size_t> threeAmounts(const Reading& reading, const Sentence& sentence)
{
    std::vector<std::size_t> amounts;
    const auto index = static_cast<std::size_t>(&sentence - reading.sentences.data());
    const bool before = index > 0 && reading.sentences[index - 1].paragraph == sentence.paragraph
        && amountsIn(reading, sentence) == 2 && amountsIn(reading, reading.sentences[index - 1]) == 1;
    const std::size_t from = before ? reading.sentences[index - 1].firstMention : sentence.firstMention;
    for (std::size_t i = from; i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (figure.isLabel() || figure.paren != 0)
            continue;
        const Kind kind = amounts.empty() ? figure.kind : reading.mentions[amounts.front()].kind;
        if (!isAmount(figure) || !isPart(figure, kind) || figure.word)
            return {};
        amounts.push_back(i);
    }
    return amounts.size() == 3 ? amounts : std::vector<std::size_t>{};
}

} // namespace

void checkComplements(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences) {
        const auto amounts = threeAmounts(reading, sentence);
        if (amounts.empty() || reading.anyOf(sentence.first, sentence.last, tag::kCompare))
            continue;
        const Mention& whole = reading.mentions[amounts[0]];
        const Mention& first = reading.mentions[amounts[1]];
        const Mention& second = reading.mentions[amounts[2]];
        const auto said = wholeOf(reading, amounts[1]);
        const bool plainly = (said && said->mention == amounts[0]) || reading.is(whole.first - 1, "of")
            || (whole.kind == Kind::Money && whole.sentence != first.sentence);
        if (!plainly || !denies(reading, second.last, sentence.last) || denies(reading, first.last, second.first))
            continue;
        if (reading.isAny(second.first - 1, {"further", "another", "additional"}))
            continue;
        if (first.value >= whole.value || second.value >= whole.value
            || reading.anyOf(second.last, sentence.last, tag::kRemaining))
            continue;
        const std::string source = "what is left of " + reading.written(whole);
        if ((stated(first) + stated(second)).overlaps(stated(whole))) {
            check.findings.verify(amounts[2], source);
            continue;
        }
        const std::string expected = printedLike(whole.value - first.value, second);
        check.findings.object(amounts[2],
                              objectionTo(reading, amounts[2], expected, source,
                                          fmt::format("{} less {} leaves {}, not {}.", reading.written(whole),
                                                      reading.written(first), expected, reading.written(second))));
    }
}

} // namespace outturn::claims
