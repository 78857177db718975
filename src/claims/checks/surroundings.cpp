// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostBack = 3;   // sentences before the one that sums up
constexpr std::size_t kWidest = 26;    // tokens that an objection underlines at most
constexpr std::size_t kMostLevels = 8; // more are a list
constexpr std::size_t kMostAmounts = 10;

bool isPlainLevel(const Mention& figure)
{
    return figure.isLevel() && figure.kind != Kind::Rank && figure.kind != Kind::Score && figure.kind != Kind::Fraction
        && !isIdleWord(figure);
}

void addLevels(const Reading& reading, std::size_t sentence, std::size_t figure, std::vector<std::size_t>& levels)
{
    std::vector<std::size_t> found;
    const Sentence& from = reading.sentences[sentence];
    for (std::size_t i = from.firstMention; i < from.lastMention; ++i)
        if (i != figure && isPlainLevel(reading.mentions[i]))
            found.push_back(i);
    levels.insert(levels.begin(), found.begin(), found.end());
}

// "Change: +25", "Solved rate – 18%": a short line with a name and one figure.
bool isNamedLine(const Reading& reading, std::size_t sentence)
{
    const Sentence& line = reading.sentences[sentence];
    std::size_t figures = 0;
    for (const Mention& figure : reading.mentionsOf(line))
        figures += figure.isLabel() ? 0 : 1;
    if (line.last - line.first > 12 || figures != 1)
        return false;
    const std::size_t before = reading.mentions[line.lastMention - 1].first;
    for (std::size_t at = line.first; at < before; ++at)
        if (reading.isSymbol(at, ':') || reading.isSymbol(at, '=') || reading.at(at).spacedDash)
            return true;
    return false;
}

// Whether the word behind the figure is that word.
bool sameCount(const Reading& reading, const Mention& figure, std::size_t word)
{
    for (std::size_t at = figure.last; at < figure.last + 3; ++at)
        if (sameWord(reading.at(at).text, reading.at(word).text))
            return true;
    return false;
}

} // namespace

bool isUnsettled(const Check& check, std::size_t figure)
{
    const auto& state = check.findings.of(figure);
    return !state.verified && !state.objection && !state.wrongWord && !check.reading.mentions[figure].isLabel();
}

bool isIdleWord(const Mention& figure)
{
    return figure.word && figure.kind == Kind::Count && figure.value < 3;
}

bool isWorkingTime(const Reading& reading, const Mention& figure)
{
    return figure.kind == Kind::Count && reading.isAny(figure.last, {"working", "calendar", "clear", "consecutive"});
}

std::vector<std::size_t> figuresBeside(const Reading& reading, std::size_t figure)
{
    constexpr std::size_t kNear = 12;
    const int paragraph = reading.sentenceOf(reading.mentions[figure]).paragraph;
    std::vector<std::size_t> found;
    const std::size_t last = std::min(figure + kNear, reading.mentions.size());
    for (std::size_t i = figure > kNear ? figure - kNear : 0; i < last; ++i) {
        const Mention& other = reading.mentions[i];
        if (i != figure && reading.sentenceOf(other).paragraph == paragraph && !other.isLabel() && !isIdleWord(other)
            && other.kind != Kind::Rank)
            found.push_back(i);
    }
    return found;
}

bool isCriterion(const Reading& reading, const Mention& figure)
{
    constexpr std::size_t kReach = 5; // "that are all over 80%"
    const std::size_t from = figure.first > kReach ? figure.first - kReach : 0;
    return figure.approx != Approx::Exact && reading.anyWord(from, figure.first, {"that", "which", "who", "where"})
        && reading.anyWord(from, figure.first, {"are", "is", "were", "was", "have", "has", "had", "score", "scored"});
}

bool isOfOtherPeople(const Reading& reading, const Mention& share, const Mention& a, const Mention& b)
{
    const std::size_t people = share.last + 1;
    const auto counts = [&](const Mention& figure) {
        return reading.anyOf(figure.last, figure.last + 3, tag::kPeople)
            || (figure.noun != kNone && reading.has(figure.noun, tag::kPeople));
    };
    const bool visitors = reading.isAny(people, {"visitors", "residents", "voters", "households", "tenants"});
    return reading.is(share.last, "of") && (visitors || reading.has(people, tag::kPeople))
        && !(counts(a) && (!visitors || sameCount(reading, a, people)))
        && !(counts(b) && (!visitors || sameCount(reading, b, people)));
}

bool closesCalculation(const Reading& reading, const Mention& figure)
{
    std::size_t at = figure.first;
    const std::size_t begin = reading.sentenceOf(figure).first;
    while (at > begin
           && (reading.has(at - 1, tag::kAbout | tag::kAdverb | tag::kArticle)
               || reading.isAny(at - 1, {"than", "exactly", "of", "at", "in", "we", "it", "that"})))
        --at;
    if (at == begin)
        return false;
    const Token& cue = reading.at(at - 1);
    if (cue.symbol == '(' || cue.symbol == '=' || cue.symbol == ':' || cue.symbol == '>' || cue.spacedDash)
        return true;
    if (reading.isAny(at - 1, {"so",      "hence", "therefore", "thus",     "ie",     "or",        "making",
                               "makes",   "make",  "giving",    "gives",    "equals", "equalling", "namely",
                               "meaning", "means", "leaving",   "leaves",   "now",    "came",      "come",
                               "comes",   "total", "totals",    "totalling"}))
        return true;
    // "that is to say, 30%"
    if (reading.is(at - 1, "say") && reading.is(at - 2, "to"))
        return true;
    const bool is = reading.isAny(at - 1, {"is", "was", "were", "are", "s"});
    return (reading.is(at - 1, ".") && reading.isAny(at - 2, {"e"}))
        || (cue.symbol == '.' && at > begin + 1 && reading.is(at - 2, "e"))
        || (is && reading.anyWord(at > begin + 5 ? at - 5 : begin, at, {"so", "that", "which", "this"}));
}

bool sumsUpBefore(const Reading& reading, std::size_t sentence)
{
    std::size_t first = reading.sentences[sentence].first;
    while (reading.at(first).kind == TokenKind::Symbol && first + 1 < reading.sentences[sentence].last)
        ++first;
    if (reading.isAny(first, {"a", "an", "the", "so", "hence", "thus", "therefore", "an"}))
        ++first;
    return reading.has(first, tag::kAnaphor | tag::kChangeNoun)
        || reading.isAny(first, {"so", "it", "we", "up", "down", "together", "overall", "net"})
        || reading.isAny(first - 1, {"so", "hence", "thus", "therefore"}) || isNamedLine(reading, sentence);
}

std::vector<std::size_t> levelsAround(const Reading& reading, std::size_t figure, bool refersBack)
{
    const std::size_t own = reading.mentions[figure].sentence;
    std::vector<std::size_t> levels;
    addLevels(reading, own, figure, levels);
    if (levels.size() < 2 && (refersBack || sumsUpBefore(reading, own)))
        for (std::size_t back = 1; back <= kMostBack && back <= own && levels.size() < 2; ++back) {
            const Sentence& before = reading.sentences[own - back];
            const bool list =
                (before.bullet && reading.sentences[own].bullet) || reading.sentences[own].intro == own - back;
            if (!list && before.paragraph != reading.sentences[own].paragraph)
                break;
            addLevels(reading, own - back, figure, levels);
        }
    if (levels.size() > kMostLevels)
        levels.clear();
    return levels;
}

std::vector<std::size_t> amountsNear(const Reading& reading, std::size_t figure)
{
    std::vector<std::size_t> amounts;
    const Sentence& own = reading.sentenceOf(reading.mentions[figure]);
    const std::size_t first = figure > kMostAmounts ? figure - kMostAmounts : 0;
    // The total of a list may be its last line.
    const std::size_t end = own.bullet || own.row ? reading.mentions.size() : own.lastMention;
    for (std::size_t i = first; i < std::min(end, figure + kMostAmounts); ++i) {
        const Mention& amount = reading.mentions[i];
        const Sentence& sentence = reading.sentenceOf(amount);
        const bool together =
            sentence.paragraph == own.paragraph || (sentence.bullet && own.bullet) || (sentence.row && own.row);
        if (i != figure && together && isAmount(amount) && amount.value > 0 && !amount.range)
            amounts.push_back(i);
    }
    return amounts;
}

std::optional<std::string> shareOfAnything(const Reading& reading, std::size_t share, Interval claimed)
{
    const auto amounts = amountsNear(reading, share);
    // "112 (17.5%) and 96 (18%)": the count right before its bracket is the part, and no other.
    const bool bracket = share > 0 && reading.isSymbol(reading.mentions[share].first - 1, '(');
    const std::size_t beside = bracket && isAmount(reading.mentions[share - 1])
            && reading.mentions[share - 1].last + 6 >= reading.mentions[share].first
        ? share - 1
        : kNone;
    for (const std::size_t p : amounts)
        for (const std::size_t w : amounts) {
            const Mention& part = reading.mentions[p];
            const Mention& whole = reading.mentions[w];
            const bool near =
                part.sentence == reading.mentions[share].sentence || whole.sentence == reading.mentions[share].sentence;
            if (p != w && near && (beside == kNone || p == beside) && part.kind == whole.kind
                && part.value <= whole.value && percentOf(stated(part), stated(whole)).overlaps(claimed))
                return reading.written(part) + " of " + reading.written(whole);
        }
    return std::nullopt;
}

std::string lengthOfTimeAround(const Reading& reading, const Mention& figure)
{
    constexpr std::size_t kBehind = 8;
    const Sentence& sentence = reading.sentenceOf(figure);
    const std::size_t last = std::min(sentence.last, figure.last + kBehind);
    for (std::size_t at = sentence.first + 1; at < last; ++at) {
        // "A wait of 221 days": the figure itself is no length that it covers.
        const bool own = at > figure.first && at <= figure.last;
        if (!own && reading.has(at, tag::kPeriodUnit) && reading.at(at - 1).kind == TokenKind::Number)
            return std::string(reading.at(at - 1).text) + ' ' + std::string(reading.at(at).text);
    }
    return {};
}

bool partedBySemicolon(const Reading& reading, const Mention& a, const Mention& b)
{
    if (a.sentence != b.sentence)
        return false;
    for (std::size_t at = std::min(a.last, b.last); at < std::max(a.first, b.first); ++at)
        if (reading.isSymbol(at, ';'))
            return true;
    return false;
}

bool isNear(double claimed, double actual)
{
    const double a = std::abs(claimed);
    const double b = std::abs(actual);
    if (std::abs(a - b) <= 3 || (a <= 3 * b && b <= 3 * a))
        return true;
    // "£5k" for £50k
    const double power = a > 0 && b > 0 ? std::log10(a / b) : 0;
    return std::abs(power) <= 6 && std::abs(power - std::round(power)) < 0.004;
}

void widenTo(const Reading& reading, Objection& objection, std::size_t figure, const std::vector<std::size_t>& others)
{
    for (const std::size_t other : others) {
        const Mention& beside = reading.mentions[other];
        if (beside.sentence != reading.mentions[figure].sentence)
            continue;
        const std::size_t first = std::min(objection.firstToken, beside.first);
        const std::size_t last = std::max(objection.lastToken, beside.last);
        if (last - first > kWidest)
            continue;
        objection.firstToken = first;
        objection.lastToken = last;
    }
}

bool areSaidBefore(const Reading& reading, std::size_t first, std::size_t second)
{
    const auto isSaid = [&](std::size_t mention) {
        const Mention& figure = reading.mentions[mention];
        return std::any_of(
            reading.mentions.begin(), reading.mentions.begin() + static_cast<std::ptrdiff_t>(mention),
            [&](const Mention& other) { return other.kind == figure.kind && other.value == figure.value; });
    };
    return isSaid(first) && isSaid(second);
}

bool isRateOfOthers(const Reading& reading, const Mention& rate)
{
    constexpr std::size_t kReach = 5;
    const std::size_t first = reading.sentenceOf(rate).first;
    return reading.anyWord(rate.first > first + kReach ? rate.first - kReach : first, rate.first,
                           {"nat", "national", "nationally", "region", "regional", "england", "msg", "peers", "limit",
                            "ceiling", "tolerance", "threshold", "permitted"});
}

} // namespace outturn::claims
