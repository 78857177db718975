// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_words.h"

#include "../checks/target_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace outturn::claims {
namespace {

constexpr std::size_t kNegated = 4; // tokens before a word in which a "not" turns it

template <std::size_t N> bool beginsWithAny(std::string_view word, const std::array<std::string_view, N>& stems)
{
    return std::ranges::any_of(stems, [&](std::string_view stem) { return word.starts_with(stem); });
}

// Of a level with its aim.
constexpr std::array<std::string_view, 22> kMet{"met",     "meeting", "meets",      "achiev",  "attain", "fulfil",
                                                "satisf",  "compli",  "comply",     "honour",  "beat",   "better",
                                                "passed",  "passing", "pass",       "cleared", "hit",    "redeem",
                                                "deliver", "success", "accomplish", "kept"};
constexpr std::array<std::string_view, 13> kMissed{"miss",    "fail",  "breach",     "unmet",       "noncompli",
                                                   "undersh", "lagg",  "unachieved", "unfulfilled", "shortfall",
                                                   "flunk",   "broke", "broken"};
// Of whoever answers for it: they judge where nothing plainer does.
constexpr std::array<std::string_view, 11> kPraise{"congratulat", "delight", "proud",  "pleas",    "praise",    "thank",
                                                   "commend",     "welcome", "credit", "celebrat", "comfortabl"};
constexpr std::array<std::string_view, 10> kBlame{"disappoint", "sorry",    "regret",   "apolog",    "unaccept",
                                                  "concern",    "frustrat", "recovery", "inexcusab", "let"};

// "the target of 90% is to be met", "aims to achieve", "should be met"
bool isNoFact(const Reading& reading, std::size_t at)
{
    constexpr std::size_t kReach = 4;
    const std::size_t from = at > kReach ? at - kReach : 0;
    const bool purpose = at > 0 && reading.is(at - 1, "to")
        && !reading.isAny(at - 2, {"failed", "failing", "fails", "able", "unable", "managed", "continue", "continues"});
    for (std::size_t word = from; word < at; ++word)
        if (reading.has(word, tag::kFuture) && !isAim(reading, word))
            return true;
    return purpose || reading.isAny(at + 1, {"where", "if", "when", "whenever"})
        || reading.anyWord(from, at, {"if", "should", "must", "would", "until", "whether", "when", "be"});
}

// "achieved 88.4%", "hit 91%": says what it came to, not how well; "cleared the 95%" may say either.
bool hasFigureBehind(const Reading& reading, std::size_t at)
{
    std::size_t next = at + 1;
    while (reading.has(next, tag::kAbout | tag::kAdverb) || reading.isAny(next, {"a", "an"}))
        ++next;
    return reading.isAny(next, {"that", "the"}) && reading.isAny(next + 1, {"time", "month", "year", "period", "day"})
        ? true
        : reading.at(next).kind == TokenKind::Number || reading.isSymbol(next, '$')
            || reading.has(next, tag::kNumberWord);
}

// "within the eight-week standard", "behind the scenes", "ahead of last year": when or where, not how well.
bool namesPlace(const Reading& reading, std::size_t at)
{
    constexpr std::size_t kNear = 5;
    for (std::size_t word = at + 1; word < at + kNear && reading.at(word).kind == TokenKind::Word; ++word) {
        if (isAim(reading, word) || reading.isAny(word, {"plan", "profile", "schedule", "trajectory", "it", "that"}))
            return reading.isAny(word + 1, {"time", "period", "month", "year"});
        if (reading.has(word, tag::kNumberWord | tag::kPeriodUnit | tag::kPast | tag::kVerb))
            return true;
    }
    return reading.at(at + 1).kind != TokenKind::Symbol;
}

bool isNegated(const Reading& reading, std::size_t begin, std::size_t at)
{
    for (std::size_t word = at > begin + kNegated ? at - kNegated : begin; word < at; ++word) {
        if (reading.isSymbol(word, '.') || reading.isSymbol(word, ';') || reading.isSymbol(word, ':'))
            continue;
        if ((reading.has(word, tag::kNegation) && !reading.isAny(word, {"despite", "unlike"}))
            || reading.isAny(word, {"failed", "failing", "fails", "unable", "non", "nowhere"}))
            return true;
    }
    return false;
}

AimVerdict plainVerdict(const Reading& reading, std::size_t at)
{
    AimVerdict verdict{.first = at, .last = at + 1};
    const std::string_view word = reading.at(at).text;
    if (reading.at(at).kind != TokenKind::Word)
        return verdict;
    if (word.starts_with("exceed") || word.starts_with("surpass") || word.starts_with("outstrip")
        || (word == "excess" && reading.is(at + 1, "of"))
        || (reading.isAny(at, {"above", "over"})
            && reading.isAny(at + 1,
                             {"it", "its", "target", "that", "the", "my", "our", "their", "std", "standard", "plan"})))
        verdict.side = 1;
    else if (reading.isAny(at, {"short", "shy"}) && !reading.at(at + 1).text.starts_with("term"))
        verdict.met = verdict.side = -1;
    else if (reading.isAny(at, {"below", "under", "beneath"})
             && reading.isAny(at + 1,
                              {"it", "its", "target", "that", "the", "my", "our", "their", "std", "standard", "plan"}))
        verdict.side = -1;
    else if (beginsWithAny(word, kMissed) && !word.starts_with("mission"))
        verdict.met = -1;
    else if (reading.isAny(at, {"outside", "behind", "off"}) && !namesPlace(reading, at))
        verdict.met = -1;
    else if (beginsWithAny(word, kMet) || (reading.isAny(at, {"inside", "within"}) && !namesPlace(reading, at))
             || (word == "on" && reading.isAny(at + 1, {"target", "track", "plan"}))
             || (word == "ahead" && reading.is(at + 1, "of") && !namesPlace(reading, at)))
        verdict.met = 1;
    return verdict;
}

// What is said of the people who answer for the figure.
AimVerdict feeling(const Reading& reading, std::size_t at)
{
    const std::string_view word = reading.at(at).text;
    AimVerdict verdict{.first = at, .last = at + 1};
    verdict.met = beginsWithAny(word, kPraise) && word != "please"             ? 1
        : beginsWithAny(word, kBlame) && word != "letter" && word != "letters" ? -1
                                                                               : 0;
    return verdict;
}

// One verdict of all; nothing where two disagree.
class Tally
{
public:
    void add(const AimVerdict& verdict)
    {
        m_mixed = m_mixed || (m_one && (m_one->met * verdict.met < 0 || m_one->side * verdict.side < 0));
        if (!m_one || (m_one->met == 0 && verdict.met != 0))
            m_one = verdict;
    }
    [[nodiscard]] bool mixed() const { return m_mixed; }
    [[nodiscard]] const std::optional<AimVerdict>& one() const { return m_one; }

private:
    std::optional<AimVerdict> m_one;
    bool m_mixed{false};
};

} // namespace

std::optional<AimVerdict> aimVerdictOf(const Reading& reading, const ClosedPassage& passage)
{
    Tally plain;
    Tally felt;
    for (std::size_t at = passage.first; at < passage.last; ++at) {
        AimVerdict verdict = plainVerdict(reading, at);
        if ((verdict.met != 0 || verdict.side != 0) && !isNoFact(reading, at) && !hasFigureBehind(reading, at)) {
            if (isNegated(reading, passage.first, at)) {
                verdict.met = -verdict.met;
                verdict.side = -verdict.side;
            }
            plain.add(verdict);
        }
        if (const AimVerdict said = feeling(reading, at); said.met != 0)
            felt.add(said);
    }
    if (plain.one())
        return plain.mixed() ? std::nullopt : plain.one();
    return felt.mixed() ? std::nullopt : felt.one();
}

} // namespace outturn::claims
