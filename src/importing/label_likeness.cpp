// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/label_likeness.h>

#include "staging_text.h"

#include <outturn/base/ascii.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace outturn::importing {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kLongest = 200;  // letters that are compared; labels are short
constexpr std::size_t kBegunAlike = 4; // letters that two words must share at their start
constexpr double kBegunAlikeCredit = 0.9;
constexpr double kWordLikeEnough = 0.6;
constexpr double kAbbreviation = 0.9;
constexpr std::size_t kLongestAbbreviation = 8;
constexpr std::array<std::string_view, 9> kSmallWords{"of", "the", "and", "in", "for", "by", "or", "a", "to"};

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || isDigit(letter) || static_cast<unsigned char>(letter) >= 0x80;
}

Words wordsOf(std::string_view folded)
{
    Words words;
    std::string word;
    for (const char letter : folded) {
        if (isLetter(letter))
            word += letter;
        else if (letter != '\'' && !word.empty())
            words.push_back(std::exchange(word, {}));
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

Words withoutSmall(const Words& words)
{
    Words large;
    std::copy_if(words.begin(), words.end(), std::back_inserter(large), [](const std::string& word) {
        return std::find(kSmallWords.begin(), kSmallWords.end(), word) == kSmallWords.end();
    });
    return large.empty() ? words : large;
}

// Letters put in, left out, replaced, to make one of the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

double byLetters(std::string_view a, std::string_view b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    return longer == 0 ? 0 : 1 - static_cast<double>(distance(a, b)) / static_cast<double>(longer);
}

double wordsAlike(const std::string& a, const std::string& b)
{
    if (a == b)
        return 1;
    const auto common =
        static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    const double begun = common < kBegunAlike
        ? 0
        : kBegunAlikeCredit * static_cast<double>(common) / static_cast<double>(std::min(a.size(), b.size()));
    const double like = std::max(begun, byLetters(a, b));
    return like >= kWordLikeEnough ? like : 0;
}

double creditOf(const Words& words, const Words& others)
{
    double credit = 0;
    for (const std::string& word : words) {
        double best = 0;
        for (const std::string& other : others)
            best = std::max(best, wordsAlike(word, other));
        credit += best;
    }
    return credit;
}

double byWords(const Words& a, const Words& b)
{
    if (a.empty() || b.empty())
        return 0;
    return (creditOf(a, b) + creditOf(b, a)) / static_cast<double>(a.size() + b.size());
}

std::string initialsOf(const Words& words)
{
    std::string initials;
    for (const std::string& word : words)
        initials += word.front();
    return initials;
}

bool abbreviates(const Words& one, const Words& other)
{
    return one.size() == 1 && other.size() > 1 && one.front().size() > 1 && one.front().size() <= kLongestAbbreviation
        && (one.front() == initialsOf(other) || one.front() == initialsOf(withoutSmall(other)));
}

} // namespace

double likeness(std::string_view a, std::string_view b)
{
    const Words first = wordsOf(folded(a.substr(0, kLongest)));
    const Words second = wordsOf(folded(b.substr(0, kLongest)));
    if (first.empty() || second.empty())
        return 0;
    if (first == second)
        return 1;
    if (abbreviates(first, second) || abbreviates(second, first))
        return kAbbreviation;
    const auto joined = [](const Words& words) { return std::accumulate(words.begin(), words.end(), std::string{}); };
    return std::max(byWords(withoutSmall(first), withoutSmall(second)), byLetters(joined(first), joined(second)));
}

} // namespace outturn::importing
