// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

std::vector<std::size_t> amountsOf(const Reading& reading, const Sentence& sentence)
{
    std::vector<std::size_t> amounts;
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (figure.isLabel() || isIdleWord(figure))
            continue;
        if (!isAmount(figure) || !figure.isLevel())
            return {};
        amounts.push_back(i);
    }
    return amounts;
}

bool saysCumulative(const Reading& reading, const Sentence& sentence)
{
    return reading.anyWord(sentence.first, sentence.last, {"cumulative", "cumulatively", "cum"})
        || (reading.anyWord(sentence.first, sentence.last, {"running"})
            && reading.anyOf(sentence.first, sentence.last, tag::kTotal));
}

} // namespace

// "610, 585, 640 and 590. The cumulative column reads 610, 1,195, 1,835 and 2,425."
void checkCumulativeRows(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t s = 1; s < reading.sentences.size(); ++s) {
        if (!saysCumulative(reading, reading.sentences[s]))
            continue;
        const auto row = amountsOf(reading, reading.sentences[s]);
        const auto parts = amountsOf(reading, reading.sentences[s - 1]);
        if (row.size() < 2 || row.size() > parts.size())
            continue;
        Interval sum{0, 0};
        const std::size_t ahead = parts.size() - row.size();
        for (std::size_t n = 0; n < ahead; ++n)
            sum = sum + stated(reading.mentions[parts[n]]);
        for (std::size_t n = 0; n < row.size(); ++n) {
            sum = sum + stated(reading.mentions[parts[ahead + n]]);
            if (sum.overlaps(stated(reading.mentions[row[n]]))) {
                check.findings.verify(row[n], "the parts so far");
                continue;
            }
            const std::string expected = printedLike(sum.middle(), reading.mentions[row[n]]);
            check.findings.object(row[n],
                                  objectionTo(reading, row[n], expected, "the parts so far",
                                              fmt::format("The parts so far make {}, not {}.", expected,
                                                          reading.written(reading.mentions[row[n]]))));
            break;
        }
    }
}

} // namespace outturn::claims
