// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::claims {

/// A rule of good style for commentaries.
enum class HouseRule {
    Abbreviation,    ///< a short form that neither the text nor the glossary explains
    UnevenPrecision, ///< two figures held against each other, printed to different precision
    PercentageOfFew, ///< a percentage of fewer than twenty without its count
    UnclearPronoun,  ///< "this had increased" behind more than one figure
    UndatedBase,     ///< a figure from before without its date
    LongSentence     ///< more than forty words
};

inline constexpr std::array kHouseRules{HouseRule::Abbreviation,    HouseRule::UnevenPrecision,
                                        HouseRule::PercentageOfFew, HouseRule::UnclearPronoun,
                                        HouseRule::UndatedBase,     HouseRule::LongSentence};

/// `abbreviation`, `uneven-precision`, `percentage-of-few`, `unclear-pronoun`, `undated-base`, `long-sentence`.
[[nodiscard]] std::string_view houseRuleKey(HouseRule rule);

/// Advice on a place in a text; never an error.
struct Hint
{
    HouseRule rule{};
    std::size_t begin{};       ///< UTF-8 byte offset into the whole text
    std::size_t end{};         ///< one past the last byte
    int paragraph{1};          ///< from 1
    std::string text{};        ///< the words meant
    std::string explanation{}; ///< one sentence for the author
};

/// Short forms and what they mean.
using Glossary = std::map<std::string, std::string, std::less<>>;

/// The short forms that the sector's readers know, to be extended.
[[nodiscard]] const Glossary& sectorGlossary();

/// Which rules apply, and what needs no explanation.
struct HintOptions
{
    std::set<HouseRule> without{}; ///< rules switched off
    Glossary glossary{sectorGlossary()};
};

/// What the house rules say about a text, in reading order. Any bytes are accepted; deterministic; time grows in
/// proportion to the text's length.
[[nodiscard]] std::vector<Hint> houseHints(std::string_view text, const HintOptions& options = {});

} // namespace outturn::claims
