// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidate_words.h"

#include "comparison.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::claims {
namespace {

struct Window
{
    std::size_t first;
    std::size_t last;
};

// The sentence, and the one before it in the paragraph: the thing is often named there.
Window windowOf(const Reading& reading, const Mention& mention)
{
    const Sentence& sentence = reading.sentenceOf(mention);
    const bool before = mention.sentence > 0 && reading.sentences[mention.sentence - 1].paragraph == sentence.paragraph;
    return {before ? reading.sentences[mention.sentence - 1].first : sentence.first, sentence.last};
}

bool isSaid(const Reading& reading, Window window, std::string_view word)
{
    for (std::size_t at = window.first; at < window.last; ++at)
        if (reading.at(at).kind != TokenKind::Symbol && sameWord(reading.at(at).text, word))
            return true;
    return false;
}

double scoreOf(const Reading& reading, Window window, std::string_view name)
{
    int words = 0;
    int said = 0;
    const std::string lower = lowerCase(name);
    for (std::string_view word : split(lower, ' ')) {
        while (!word.empty() && (word.front() == '(' || word.front() == '\''))
            word.remove_prefix(1);
        while (!word.empty() && (word.back() == ')' || word.back() == ',' || word.back() == '\''))
            word.remove_suffix(1);
        const bool tells = word.size() > 2
            && !(tagsOf(word) & (tag::kPreposition | tag::kArticle | tag::kConjunction | tag::kPeriodUnit));
        if (!tells)
            continue;
        ++words;
        said += isSaid(reading, window, word) ? 1 : 0;
    }
    return words == 0 ? 0 : static_cast<double>(said) / words;
}

} // namespace

double nameScore(const Reading& reading, const Mention& mention, const Candidate& candidate)
{
    const Window window = windowOf(reading, mention);
    double best = scoreOf(reading, window, candidate.name);
    for (const std::string& synonym : candidate.synonyms)
        best = std::max(best, scoreOf(reading, window, synonym));
    return best;
}

bool measureNamed(const Reading& reading, const Mention& mention, const Candidate& candidate)
{
    if (candidate.isTarget)
        return true;
    const Sentence& sentence = reading.sentenceOf(mention);
    const bool rolling = reading.anyWord(sentence.first, sentence.last, {"rolling", "12", "twelve", "annual"})
        && reading.anyWord(sentence.first, sentence.last, {"month", "months", "rolling", "12months", "annual"});
    const bool average = reading.anyOf(sentence.first, sentence.last, tag::kAverage);
    const bool toDate = reading.anyWord(sentence.first, sentence.last, {"date", "inception", "cumulative"});
    switch (candidate.measure.kind) {
    case domain::MeasureKind::Value:
        return !rolling && !toDate;
    case domain::MeasureKind::Rolling12:
        return rolling && !toDate;
    case domain::MeasureKind::Cumulative:
        return toDate;
    case domain::MeasureKind::MeanPerQuarter:
        return average;
    default:
        return false;
    }
}

} // namespace outturn::claims
