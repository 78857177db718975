// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/period_text.h>

#include "period_forms.h"
#include "period_tokens.h"
#include "plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace outturn::domain {
namespace {

constexpr std::string_view kWindowSuffix = "/12m";

constexpr std::array<std::string_view, 15> kWindowPrefixes{
    "12 months to ",        "12 months ending ",     "12 months ended ", "twelve months to ", "twelve months ending ",
    "twelve months ended ", "rolling 12 months to ", "12-month to ",     "12 month to ",      "12m to ",
    "year ending ",         "year ended ",           "year to ",         "the year ending ",  "the year to ",
};

/// The rest of a text that speaks of the twelve months to some month; nothing where it does not.
std::optional<std::string_view> windowEnd(std::string_view plain)
{
    if (plain.ends_with(kWindowSuffix))
        return plain.substr(0, plain.size() - kWindowSuffix.size());
    for (const auto prefix : kWindowPrefixes) {
        if (plain.starts_with(prefix))
            return plain.substr(prefix.size());
    }
    return std::nullopt;
}

/// Only a month, or the last day of one, can end a window of twelve months.
FormMatch asWindow(FormMatch end)
{
    if (!end.period)
        return end;
    const Date last = end.period->last();
    const bool endsMonth = end.period->kind() == PeriodKind::Month
        || (end.period->kind() == PeriodKind::PointInTime && last == endOfMonth(last));
    if (!endsMonth)
        return {.known = true};
    return {.known = true, .period = end.period->rolling12()};
}

FormMatch match(std::string_view plain)
{
    if (const auto end = windowEnd(plain))
        return asWindow(matchForm(periodTokens(*end)));
    return matchForm(periodTokens(plain));
}

/// What would help most with a text that gave no period.
std::string_view advice(std::string_view plain, bool knownForm)
{
    if (knownForm)
        return "is written like a period, but there is no such day, month or year; check its numbers";
    const std::string shape = periodTokens(plain).shape;
    if (shape == "Qn" || shape == "Qny" || shape == "yQn" || shape == "Qnn")
        return "names a quarter but not its financial year; write it like Q2 2021/22";
    return "is not a period; write it like Q2 2021/22, Sep 2021, Jul-Sep 2021, 12 months to Sep 2021, 2021/22, 2021 or "
           "30 September 2021";
}

} // namespace

Result<Period> parsePeriod(std::string_view text)
{
    const std::string plain = plainText(text);
    const FormMatch found = match(plain);
    if (found.period)
        return *found.period;
    return failure(ErrorCode::InvalidText, fmt::format("“{}” {}.", text, advice(plain, found.known)),
                   {{"text", std::string(text)}});
}

} // namespace outturn::domain
