// SPDX-License-Identifier: GPL-3.0-or-later
#include "hint_rules.h"

#include <algorithm>

namespace outturn::claims {

void HintList::add(HouseRule rule, std::size_t first, std::size_t last, std::size_t sentence, std::string explanation)
{
    Hint hint{.rule = rule,
              .begin = reading.at(first).begin,
              .end = reading.at(last - 1).end,
              .paragraph = reading.sentences[sentence].paragraph,
              .explanation = std::move(explanation)};
    hint.text = std::string(reading.text.substr(hint.begin, hint.end - hint.begin));
    hints.push_back(std::move(hint));
}

std::string_view houseRuleKey(HouseRule rule)
{
    constexpr std::string_view kKeys[]{"abbreviation",    "uneven-precision", "percentage-of-few",
                                       "unclear-pronoun", "undated-base",     "long-sentence"};
    return kKeys[static_cast<int>(rule)];
}

std::vector<Hint> houseHints(std::string_view text, const HintOptions& options)
{
    const Reading reading = readText(text);
    const auto comparisons = readComparisons(reading);
    std::vector<Hint> hints;
    HintList list{reading, options, hints};
    const auto wanted = [&](HouseRule rule) { return !options.without.contains(rule); };
    if (wanted(HouseRule::Abbreviation))
        hintAtAbbreviations(list);
    if (wanted(HouseRule::UnevenPrecision))
        hintAtUnevenPrecision(list, comparisons);
    if (wanted(HouseRule::PercentageOfFew))
        hintAtPercentagesOfFew(list);
    if (wanted(HouseRule::UnclearPronoun))
        hintAtUnclearPronouns(list);
    if (wanted(HouseRule::UndatedBase))
        hintAtUndatedBases(list, comparisons);
    if (wanted(HouseRule::LongSentence))
        hintAtLongSentences(list);
    std::stable_sort(hints.begin(), hints.end(), [](const Hint& a, const Hint& b) { return a.begin < b.begin; });
    return hints;
}

} // namespace outturn::claims
