// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_words.h"

#include <outturn/base/date.h>

#include <fmt/format.h>

namespace outturn::charting {
namespace {

std::string dayAndMonth(Date day)
{
    return fmt::format("{} {}", static_cast<unsigned>(day.day()), monthName(day.month()));
}

std::string daysText(Date from, Date to)
{
    if (from == to)
        return longDate(from);
    return fmt::format("{} to {}", from.year() == to.year() ? dayAndMonth(from) : longDate(from), longDate(to));
}

Date dayOf(Timestamp moment)
{
    return Date{std::chrono::floor<std::chrono::days>(moment)};
}

} // namespace

std::string noteWords(const domain::Annotation& annotation)
{
    return fmt::format("{} ({})", annotation.text, daysText(annotation.from, annotation.to));
}

std::string rebaseCaption(const domain::Rebase& rebase)
{
    return "New limits: " + rebase.reason;
}

std::string rebaseWords(const domain::Rebase& rebase)
{
    std::string words = fmt::format("Limits set anew from {}: {}", longDate(rebase.from), rebase.reason);
    if (!rebase.by.empty())
        words += fmt::format(" ({}, {})", rebase.by, longDate(dayOf(rebase.at)));
    return words;
}

} // namespace outturn::charting
