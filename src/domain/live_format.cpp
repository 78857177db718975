// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>
#include <outturn/domain/live_format.h>

#include "key_table.h"

#include <outturn/base/text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace outturn::domain {
namespace {

constexpr KeyTable<LiveStyle, 4> kStyles{{
    {LiveStyle::Hours, "hours"},
    {LiveStyle::Words, "words"},
    {LiveStyle::Place, "place"},
    {LiveStyle::Number, "number"},
}};
constexpr std::array kTried{LiveStyle::Printed, LiveStyle::Hours, LiveStyle::Words, LiveStyle::Place,
                            LiveStyle::Number};
constexpr std::string_view kSize = "size";
constexpr std::string_view kPlaces = "dp";
constexpr std::string_view kMinus = "−";
constexpr int kMostDecimals = 9;
constexpr int kTriedDecimals = 3;
constexpr long kMinute = 60;
constexpr long kHour = 3600;

std::string counted(long number, std::string_view noun)
{
    return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string inWords(long seconds)
{
    std::string text;
    const auto add = [&](long number, std::string_view noun) {
        if (number > 0)
            text += (text.empty() ? "" : " ") + counted(number, noun);
    };
    add(seconds / kHour, "hour");
    add(seconds % kHour / kMinute, "minute");
    add(seconds % kMinute, "second");
    return text.empty() ? counted(0, "second") : text;
}

std::string_view ordinalEnding(long place)
{
    const long tens = place % 100;
    if (tens >= 11 && tens <= 13)
        return "th";
    constexpr std::array<std::string_view, 10> kEndings{"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
    return kEndings[static_cast<std::size_t>(place % 10)];
}

std::string signOf(double value, bool isChange)
{
    return value < 0 ? std::string(kMinus) : isChange && value > 0 ? "+" : "";
}

std::string printedPlainly(const LiveValue& value, double shown, int decimals)
{
    if (value.measure.kind != MeasureKind::Change)
        return printed({shown, value.unit, decimals, value.groupSize});
    if (value.measure.type == ChangeType::Relative)
        return printedRelativeChange(shown, decimals);
    return printedDifference(shown, value.unit, decimals);
}

std::string withoutSign(std::string text)
{
    if (text.starts_with('+'))
        return text.substr(1);
    return text.starts_with(kMinus) ? text.substr(kMinus.size()) : text;
}

/// Whether the style can show figures of that unit.
bool applies(LiveStyle style, Unit unit)
{
    switch (style) {
    case LiveStyle::Hours:
    case LiveStyle::Words:
        return unit == Unit::Duration;
    case LiveStyle::Place:
        return unit == Unit::Rank;
    default:
        return true;
    }
}

// A figure ends where neither a digit nor what joins digits follows.
bool endsThere(std::string_view written, std::size_t at)
{
    const char next = written[at];
    const bool joins = (next == '.' || next == ',' || next == ':' || next == '/') && at + 1 < written.size()
        && isDigit(written[at + 1]);
    return !isDigit(next) && !joins;
}

} // namespace

std::string printedLive(const LiveValue& value, const LiveFormat& format)
{
    const int decimals = format.decimals.value_or(value.decimals);
    const double rounded = roundedTo(value.value, decimals);
    const bool isChange = value.measure.kind == MeasureKind::Change;
    const long whole = std::lround(std::abs(rounded));
    std::string text;
    switch (applies(format.style, value.unit) && std::isfinite(rounded) ? format.style : LiveStyle::Printed) {
    case LiveStyle::Hours:
        text = fmt::format("{}{:02}:{:02}:{:02}", signOf(rounded, isChange), whole / kHour, whole % kHour / kMinute,
                           whole % kMinute);
        break;
    case LiveStyle::Words:
        text = signOf(rounded, isChange) + inWords(whole);
        break;
    case LiveStyle::Place:
        text = fmt::format("{}{}{}", signOf(rounded, isChange), whole, ordinalEnding(whole));
        break;
    case LiveStyle::Number:
        text = signOf(rounded, isChange) + printedNumber(std::abs(rounded), decimals);
        break;
    case LiveStyle::Printed:
        text = printedPlainly(value, rounded, decimals);
        break;
    }
    return format.size ? withoutSign(std::move(text)) : text;
}

std::optional<LiveFormat> formatLike(const LiveValue& value, std::string_view written)
{
    std::optional<LiveFormat> best;
    std::size_t longest = 0;
    const auto consider = [&](const LiveFormat& format) {
        const std::string shown = printedLive(value, format);
        const bool fits = written.starts_with(shown) && shown.size() > longest
            && (shown.size() == written.size() || endsThere(written, shown.size()));
        if (fits) {
            best = format;
            longest = shown.size();
        }
    };
    for (const LiveStyle style : kTried) {
        if (!applies(style, value.unit))
            continue;
        for (const bool size : {false, true}) {
            consider({.style = style, .size = size});
            for (int decimals = 0; decimals <= kTriedDecimals; ++decimals)
                consider({.style = style, .size = size, .decimals = decimals});
        }
    }
    return best;
}

std::string liveFormatText(const LiveFormat& format)
{
    std::string text;
    const auto add = [&](std::string_view word) { text += (text.empty() ? "" : " ") + std::string(word); };
    if (format.size)
        add(kSize);
    if (format.decimals)
        add(fmt::format("{}{}", *format.decimals, kPlaces));
    if (format.style != LiveStyle::Printed)
        add(keyOf(kStyles, format.style));
    return text;
}

Result<LiveFormat> parseLiveFormat(std::string_view text)
{
    LiveFormat format;
    const std::string spaced = singleSpaced(text);
    for (const std::string_view word : split(spaced, ' ')) {
        const auto decimals =
            word.ends_with(kPlaces) ? parseWhole(word.substr(0, word.size() - kPlaces.size())) : std::nullopt;
        if (word.empty())
            continue;
        if (word == kSize) {
            format.size = true;
        } else if (decimals && *decimals >= 0 && *decimals <= kMostDecimals) {
            format.decimals = static_cast<int>(*decimals);
        } else {
            const auto style = valueOf(kStyles, word, "format of a live figure");
            if (!style)
                return tl::unexpected(style.error());
            format.style = *style;
        }
    }
    return format;
}

} // namespace outturn::domain
