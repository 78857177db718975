// SPDX-License-Identifier: GPL-3.0-or-later
// What each setting of a profile's text takes.
#include "profile_parser.h"

#include "profile_words.h"
#include "staging_text.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace outturn::importing {
namespace {

// At the last " = ", because a label may hold one.
std::optional<std::pair<std::string, std::string>> pairOf(std::string_view text)
{
    const auto equals = text.rfind('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    const auto left = trimmed(text.substr(0, equals));
    const auto right = trimmed(text.substr(equals + 1));
    if (left.empty() || right.empty())
        return std::nullopt;
    return std::pair(std::string(left), std::string(right));
}

} // namespace

Result<void> ProfileParser::name(std::string_view value)
{
    m_profile.name = value;
    return {};
}

Result<void> ProfileParser::table(std::string_view value)
{
    m_profile.tables.push_back(m_common);
    m_profile.tables.back().name = value;
    return {};
}

Result<void> ProfileParser::sheet(std::string_view value)
{
    rule().sheets = alternatives(value);
    return {};
}

Result<void> ProfileParser::title(std::string_view value)
{
    rule().title = value;
    return {};
}

Result<void> ProfileParser::header(std::string_view value)
{
    rule().header = alternatives(value);
    return {};
}

Result<void> ProfileParser::until(std::string_view value)
{
    rule().until = alternatives(value);
    return {};
}

Result<void> ProfileParser::combine(std::string_view value)
{
    const auto combine = meaningOf(kCombineWords, lowerCase(value));
    if (!combine)
        return refused(fmt::format("rows cannot be combined as \"{}\"; write one of {}", value, listed(kCombineWords)));
    rule().combine = *combine;
    return {};
}

Result<void> ProfileParser::step(std::string_view value)
{
    const auto step = meaningOf(kStepWords, lowerCase(value));
    if (!step)
        return refused(fmt::format("\"{}\" is no kind of period; write one of {}", value, listed(kStepWords)));
    rule().step = *step;
    return {};
}

Result<void> ProfileParser::times(std::string_view value)
{
    const auto factor = parseNumber(value);
    if (!factor || *factor == 0)
        return refused(fmt::format("\"{}\" is no number to multiply by; write one such as 100", value));
    rule().times = *factor;
    return {};
}

Result<void> ProfileParser::leaveOutColumns(std::string_view value)
{
    rule().leaveOutColumns = alternatives(value);
    return {};
}

Result<void> ProfileParser::fillDown(std::string_view value)
{
    rule().fillDown = alternatives(value);
    return {};
}

Result<void> ProfileParser::marker(std::string_view value)
{
    const auto pair = pairOf(value);
    if (!pair)
        return refused(fmt::format("\"{}\" names no marker; write it as \"marker: .. = not_available\"", value));
    const auto reason = domain::parseMissingReason(pair->second);
    if (!reason)
        return refused(fmt::format("\"{}\" is no reason for a missing figure; write suppressed, not_available, "
                                   "not_yet_reported or not_applicable",
                                   pair->second));
    rule().markers[pair->first] = *reason;
    return {};
}

Result<void> ProfileParser::blank(std::string_view value)
{
    const auto reason = domain::parseMissingReason(value);
    if (!reason)
        return refused(fmt::format("\"{}\" is no reason for a missing figure; write suppressed, not_available, "
                                   "not_yet_reported or not_applicable, or leave the line out where a blank says "
                                   "nothing",
                                   value));
    rule().blank = *reason;
    return {};
}

Result<void> ProfileParser::newAreas(std::string_view value)
{
    constexpr std::string_view kIn = " in ";
    if (lowerCase(value) == kKnownAreas) {
        rule().newKnownAreas = true;
        return {};
    }
    const auto in = value.find(kIn);
    const auto kind = domain::parseAreaKind(trimmed(value.substr(0, in)));
    if (!kind)
        return refused(
            fmt::format("\"{}\" is no kind of area; write known, force, local_policing_area, urban, rural, place, "
                        "court, most_similar_group, region or national, and \"in\" with the area that they "
                        "lie in, as \"place in metropolitan\"",
                        value));
    rule().newAreas = *kind;
    rule().newAreasIn = in == std::string_view::npos ? std::string_view{} : trimmed(value.substr(in + kIn.size()));
    return {};
}

Result<void> ProfileParser::rowFilter(std::vector<RowFilter>& filters, std::string_view value)
{
    const auto pair = pairOf(value);
    auto patterns = pair ? alternatives(pair->second) : std::vector<std::string>();
    if (patterns.empty())
        return refused(fmt::format(
            "\"{}\" names no rows; write a column and what stands in it, as \"Severity = Fatal | Serious\"", value));
    filters.push_back({pair->first, std::move(patterns)});
    return {};
}

Result<void> ProfileParser::partRule(Part part, std::string_view value)
{
    constexpr std::string_view kColumn = "column ";
    constexpr std::string_view kOptional = "column? ";
    PartRule& to = rule().part(part);
    if (value.starts_with(kOptional))
        to = {Place::Column, std::string(trimmed(value.substr(kOptional.size()))), true};
    else if (value.starts_with(kColumn))
        to = {Place::Column, std::string(trimmed(value.substr(kColumn.size()))), false};
    else if (value == "across")
        to = {Place::Across, {}, false};
    else
        to = {Place::Constant, std::string(value), false};
    return {};
}

Result<void> ProfileParser::label(Part part, std::string_view value)
{
    if (part > Part::Measure)
        return refused("only labels of indicators, areas, subsets and measures are mapped; leave this line out");
    const auto pair = pairOf(value);
    if (!pair)
        return refused(fmt::format("\"{}\" maps no label; write it as \"Burglary = residential-burglary\", or "
                                   "\"Total = -\" to leave it out",
                                   value));
    rule().labels[part][pair->first] = pair->second == "-" ? std::string{} : pair->second;
    return {};
}

} // namespace outturn::importing
