// SPDX-License-Identifier: GPL-3.0-or-later
#include "aims.h"

#include "surroundings.h"
#include "target_words.h"

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

// "22 months", "26 weeks": a length that the reader took for a label.
bool isSpan(const Reading& reading, const Mention& figure)
{
    return figure.kind == Kind::Label && reading.isAny(figure.last, {"days", "weeks", "months", "years"});
}

double secondsIn(std::string_view unit)
{
    return unit.starts_with("day")   ? 86400
        : unit.starts_with("week")   ? 604800
        : unit.starts_with("month")  ? 2629800
        : unit.starts_with("year")   ? 31557600
        : unit.starts_with("hour")   ? 3600
        : unit.starts_with("minute") ? 60
                                     : 1;
}

// "number of missed bins": an adjective of what is counted.
bool isAdjective(const Reading& reading, std::size_t at)
{
    return reading.is(at, "missed")
        && (at == 0 || reading.has(at - 1, tag::kArticle | tag::kPreposition)
            || reading.at(at - 1).kind != TokenKind::Word);
}

bool isNamedBefore(const Reading& reading, const Sentence& sentence, const Mention& figure)
{
    constexpr std::size_t kReach = 9;
    const std::size_t begin = figure.first > sentence.first + kReach ? figure.first - kReach : sentence.first;
    for (std::size_t at = figure.first; at-- > begin;) {
        const Token& token = reading.at(at);
        const std::size_t before = reading.has(at - 1, tag::kArticle) ? at - 2 : at - 1;
        if (isAim(reading, at) && !reading.isAny(before, {"within", "inside", "outside", "on", "off"}))
            return true;
        if (token.symbol == ',' || token.symbol == ';' || token.symbol == ')' || token.kind == TokenKind::Number
            || ((token.tags & (tag::kConjunction | tag::kMet | tag::kMissed)) && !isAdjective(reading, at)))
            break;
    }
    return false;
}

bool isNamedAsAim(const Reading& reading, const Sentence& sentence, const Mention& figure)
{
    if (reading.is(figure.first - 1, "in"))
        return false;
    if (isNamedBefore(reading, sentence, figure))
        return true;
    // "the 95% that the Board set", "the 50% we set ourselves"
    if (reading.isAny(figure.last, {"that", "which", "we", "it", "they", "i"}))
        return reading.anyWord(figure.last, std::min(sentence.last, figure.last + 7),
                               {"set", "agreed", "asked", "required", "demanded", "expects", "expected", "promised",
                                "wanted", "aims", "aim", "planned"});
    for (std::size_t at = figure.last; at < std::min(sentence.last, figure.last + 4); ++at) {
        if (isAim(reading, at))
            return true;
        if (reading.at(at).kind != TokenKind::Word
            || reading.has(at, tag::kPreposition | tag::kVerb | tag::kConjunction | tag::kCompare))
            break;
    }
    return false;
}

bool asks(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"aim",      "aims",    "aimed",   "aiming",    "asked",      "ask",        "promise",
                              "promised", "pledge",  "pledged", "commit",    "committed",  "should",     "must",
                              "requires", "require", "expects", "guarantee", "guaranteed", "agreed",     "expected",
                              "supposed", "itself",  "due",     "obliged",   "undertook",  "undertakes", "intends",
                              "intended", "wants",   "wanted",  "meant"})
        // "The plan calls for 85% of crews"
        || (reading.isAny(at, {"calls", "called", "calling"}) && reading.is(at + 1, "for"))
        // "set out to recruit 50", "I said I'd cut it to 20 days"
        || (reading.is(at, "set") && reading.is(at + 1, "out"))
        || (reading.is(at, "said") && reading.isAny(at + 1, {"i", "we"})
            && (reading.is(at + 2, "would")
                || reading.at(at + 1).end - reading.at(at + 1).begin > reading.at(at + 1).text.size()));
}

bool isBound(const Reading& reading, const Mention& figure)
{
    return measureOf(reading, figure) == Kind::Percent
        || reading.isAny(figure.first - 1, {"inside",  "within",   "under",  "below", "in", "least", "than",
                                            "reach",   "achieve",  "answer", "hit",   "of", "see",   "requires",
                                            "require", "required", "be",     "to",    "at", "for"})
        || reading.has(figure.first - 1, tag::kArticle)
        // "We promised 60 officers", "set out to recruit 50"
        || asks(reading, figure.first - 1) || (figure.first > 1 && reading.is(figure.first - 2, "to"));
}

// "the aim was met, with 93.6% answered": behind the result stands what was reached.
bool isAsked(const Reading& reading, std::size_t begin, const Mention& figure, const Sentence& sentence)
{
    for (std::size_t at = figure.first; at-- > begin;) {
        if (asks(reading, at))
            return true;
        if (reading.isAny(at, {"met", "missed", "achieved", "hit", "failed", "exceeded", "honoured", "kept", "broken"})
            && !reading.is(at - 1, "be"))
            break;
    }
    return reading.anyWord(figure.last, std::min(sentence.last, figure.last + 6), {"should", "must"});
}

} // namespace

Kind measureOf(const Reading& reading, const Mention& figure)
{
    if (figure.kind == Kind::Portion)
        return Kind::Percent;
    if (figure.kind == Kind::Count && isCountOfTime(reading, figure))
        return Kind::Duration;
    const bool time = figure.kind == Kind::Label && figure.value > 0
        && (isSpan(reading, figure)
            || (figure.last > figure.first + 1 && reading.has(figure.last - 1, tag::kDuration | tag::kPeriodUnit)));
    return time ? Kind::Duration : figure.kind;
}

bool isCountOfTime(const Reading& reading, const Mention& figure)
{
    return figure.noun != kNone
        && reading.isAny(figure.noun, {"days", "weeks", "months", "hours", "minutes", "seconds"});
}

double measured(const Reading& reading, const Mention& figure)
{
    if (isSpan(reading, figure))
        return figure.value * secondsIn(reading.at(figure.last).text);
    return figure.kind == Kind::Count && isCountOfTime(reading, figure)
        ? figure.value * secondsIn(reading.at(figure.noun).text)
        : figure.value;
}

bool isAimedAt(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    const Kind kind = measureOf(reading, figure);
    if (kind == Kind::Label || kind == Kind::Rank || kind == Kind::Multiple
        || (figure.change && !isSaving(reading, figure)) || isIdleWord(figure) || isPopulationBase(reading, figure))
        return false;
    if (figure.target && !reading.anyWord(figure.first > 4 ? figure.first - 4 : 0, figure.first, {"baseline"}))
        return true;
    const Sentence& sentence = reading.sentenceOf(figure);
    const std::size_t begin = figure.first > sentence.first + 14 ? figure.first - 14 : sentence.first;
    return isNamedAsAim(reading, sentence, figure)
        || (isBound(reading, figure) && isAsked(reading, begin, figure, sentence));
}

bool isSaving(const Reading& reading, const Mention& figure)
{
    constexpr std::size_t kReach = 7;
    const std::size_t begin =
        std::max(figure.first > kReach ? figure.first - kReach : 0, reading.sentenceOf(figure).first);
    return figure.kind == Kind::Money && reading.anyWord(begin, figure.first, {"savings", "saving", "income"});
}

bool isPopulationBase(const Reading& reading, const Mention& figure)
{
    return figure.kind == Kind::Count && figure.value >= 1000
        && reading.isAny(figure.first - 1, {"in", "per", "every", "each"}) && figure.first >= 2
        && std::fmod(std::log10(figure.value), 1.0) == 0;
}

} // namespace outturn::claims
