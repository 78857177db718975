// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_answer.h"

#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

Interval magnitude(Interval signedChange, int direction)
{
    if (direction != 0)
        return signedChange * direction;
    return std::abs(signedChange.high) >= std::abs(signedChange.low) && signedChange.high > 0 ? signedChange
                                                                                              : signedChange * -1;
}

Interval difference(const Mention& change, const Mention& now, const Mention& base)
{
    if (change.kind == Kind::Percent)
        return relativeChange(stated(now), stated(base));
    return stated(now) - stated(base);
}

} // namespace

Answer answerOf(const Mention& change, const Mention& now, const Mention& base)
{
    const Interval claimed = stated(change);
    const Interval actual = difference(change, now, base);
    const int direction = change.direction;
    Answer result;
    result.expected =
        std::abs(change.kind == Kind::Percent ? 100 * (now.value - base.value) / base.value : now.value - base.value);
    if (magnitude(actual, direction).overlaps(claimed) || (direction == 0 && (actual * -1).overlaps(claimed)))
        result.fit = Fit::Agrees;
    else if (direction != 0 && (actual * -direction).overlaps(claimed) && change.value > 0)
        result.fit = Fit::WrongWay;
    if (result.fit == Fit::Agrees || now.kind != Kind::Percent || change.kind != Kind::Percent)
        return result;
    // "Per cent" is often said for points; who writes "points" means them.
    const Interval points = stated(now) - stated(base);
    const double reach = (points.high - points.low) / 20;
    if (magnitude(Interval{points.middle() - reach, points.middle() + reach}, direction).overlaps(claimed))
        result.fit = Fit::OtherUnit;
    else if (direction != 0 && (points * -direction).overlaps(claimed) && result.fit == Fit::Differs)
        result.fit = Fit::WrongWay;
    return result;
}

bool levelsFit(const Mention& change, const Mention& level)
{
    if (change.kind == Kind::Percent)
        return level.kind != Kind::Rank && level.kind != Kind::Fraction;
    return change.kind == Kind::Points ? level.kind == Kind::Percent : change.kind == level.kind;
}

bool isHoped(const Reading& reading, const Mention& change)
{
    constexpr std::size_t kReach = 16;
    const std::size_t first = reading.sentenceOf(change).first;
    // "Members will wish to note that the increase of 43 households": what is known.
    if (change.cue != kNone && change.cue > 0 && reading.has(change.cue, tag::kChangeNoun)
        && reading.is(change.cue - 1, "the"))
        return false;
    return reading.anyOf(std::max(first, change.first > kReach ? change.first - kReach : 0), change.first, tag::kFuture)
        && !reading.anyWord(first, change.first, {"than"});
}

std::string changeSource(const Reading& reading, const Mention& now, const Mention& base)
{
    return fmt::format("{} against {}", reading.written(now), reading.written(base));
}

void acceptChange(Check& check, std::size_t index, const Comparison& pair, const Answer& found)
{
    const Reading& reading = check.reading;
    const Mention& change = reading.mentions[index];
    std::string note;
    if (found.fit == Fit::OtherUnit)
        note = "The number is the difference in percentage points, not in per cent.";
    const std::string from = changeSource(reading, reading.mentions[pair.now], reading.mentions[pair.base]);
    check.findings.verify(index, from, printedLike(found.expected, change), note);
    if (!pair.strong)
        return;
    check.findings.verify(pair.now, from);
    check.findings.verify(pair.base, from);
}

void rejectChange(Check& check, std::size_t index, const Mention& change, const Comparison& pair, const Answer& found)
{
    const Reading& reading = check.reading;
    const Mention& now = reading.mentions[pair.now];
    const Mention& base = reading.mentions[pair.base];
    if (base.value <= 0 && change.kind == Kind::Percent)
        return;
    const std::string expected = printedLike(found.expected, change);
    const std::string text = found.fit == Fit::WrongWay
        ? fmt::format("From {} to {} the figure moves the other way.", reading.written(base), reading.written(now))
        : fmt::format("From {} to {} the change is {}, not {}.", reading.written(base), reading.written(now), expected,
                      reading.written(change));
    Objection objection = objectionTo(reading, index, expected, changeSource(reading, now, base), text);
    // "by £1.4m from £9.6m to £8.6m": any of the three may be the slip.
    if (base.fromTo && base.first <= change.last + 2 && base.first > change.first && now.first <= base.last + 3)
        objection.lastToken = std::max(objection.lastToken, now.last);
    // "25 minutes longer than the 1 hour 35 minutes", "up by 12 to 60, from 52"
    const bool behind = base.sentence == change.sentence && base.first > change.first && base.first <= change.last + 8;
    if (behind) {
        objection.lastToken = std::max(objection.lastToken, base.last);
        if (now.sentence == change.sentence && now.first > change.first && now.first <= base.last + 5)
            objection.lastToken = std::max(objection.lastToken, now.last);
    }
    // Any of the three may be the slip.
    if (now.sentence == change.sentence)
        widenTo(reading, objection, index, {pair.now, pair.base});
    check.findings.object(index, std::move(objection));
}

} // namespace outturn::claims
