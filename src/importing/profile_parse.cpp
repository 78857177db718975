// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_check.h"
#include "profile_words.h"
#include "staging_text.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <functional>

namespace outturn::importing {
namespace {

constexpr std::string_view kHeading = "outturn profile 1";

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

template <typename Table> std::string listed(const Table& table)
{
    std::string list;
    for (const auto& entry : table)
        list += (list.empty() ? "" : ", ") + std::string(entry.first);
    return list;
}

/// Reads one line after the other into the table they are about.
class Parser
{
public:
    Parser(std::string_view text, std::string source)
        : m_text(text)
        , m_source(std::move(source))
    {
    }

    Result<Profile> profile();

private:
    using Setting = Result<void> (Parser::*)(std::string_view value);
    struct Word
    {
        std::string_view key;
        Setting read;
    };
    static const std::vector<Word>& words();

    Result<void> line(std::string_view text);
    Result<void> setting(std::string_view key, std::string_view value);
    Result<void> partRule(Part part, std::string_view value);
    Result<void> label(Part part, std::string_view value);
    Result<void> rowFilter(std::vector<RowFilter>& filters, std::string_view value);
    [[nodiscard]] tl::unexpected<Error> refused(const std::string& why) const;

    Result<void> name(std::string_view value);
    Result<void> table(std::string_view value);
    Result<void> sheet(std::string_view value);
    Result<void> title(std::string_view value);
    Result<void> header(std::string_view value);
    Result<void> until(std::string_view value);
    Result<void> combine(std::string_view value);
    Result<void> step(std::string_view value);
    Result<void> times(std::string_view value);
    Result<void> keep(std::string_view value) { return rowFilter(rule().keep, value); }
    Result<void> leaveOut(std::string_view value) { return rowFilter(rule().leaveOut, value); }
    Result<void> leaveOutColumns(std::string_view value);
    Result<void> fillDown(std::string_view value);
    Result<void> marker(std::string_view value);
    Result<void> blank(std::string_view value);
    Result<void> newAreas(std::string_view value);

    TableRule& rule() { return m_profile.tables.empty() ? m_common : m_profile.tables.back(); }

    std::string_view m_text;
    std::string m_source;
    std::size_t m_line{0};
    TableRule m_common;
    Profile m_profile;
};

const std::vector<Parser::Word>& Parser::words()
{
    static const std::vector<Word> kWords{
        {"name", &Parser::name},          {"table", &Parser::table},
        {"sheet", &Parser::sheet},        {"title", &Parser::title},
        {"header", &Parser::header},      {"until", &Parser::until},
        {"combine", &Parser::combine},    {"by", &Parser::step},
        {"times", &Parser::times},        {"keep", &Parser::keep},
        {"leave out", &Parser::leaveOut}, {"leave out columns", &Parser::leaveOutColumns},
        {"fill down", &Parser::fillDown}, {"marker", &Parser::marker},
        {"blank", &Parser::blank},        {"new areas", &Parser::newAreas}};
    return kWords;
}

tl::unexpected<Error> Parser::refused(const std::string& why) const
{
    return failure(ErrorCode::BadInput, fmt::format("Profile {}, line {}: {}.", m_source, m_line, why),
                   {{"file", m_source}, {"line", std::to_string(m_line)}});
}

Result<void> Parser::name(std::string_view value)
{
    m_profile.name = value;
    return {};
}

Result<void> Parser::table(std::string_view value)
{
    m_profile.tables.push_back(m_common);
    m_profile.tables.back().name = value;
    return {};
}

Result<void> Parser::sheet(std::string_view value)
{
    rule().sheets = alternatives(value);
    return {};
}

Result<void> Parser::title(std::string_view value)
{
    rule().title = value;
    return {};
}

Result<void> Parser::header(std::string_view value)
{
    rule().header = alternatives(value);
    return {};
}

Result<void> Parser::until(std::string_view value)
{
    rule().until = alternatives(value);
    return {};
}

Result<void> Parser::combine(std::string_view value)
{
    const auto combine = meaningOf(kCombineWords, lowerCase(value));
    if (!combine)
        return refused(fmt::format("rows cannot be combined as \"{}\"; write one of {}", value, listed(kCombineWords)));
    rule().combine = *combine;
    return {};
}

Result<void> Parser::step(std::string_view value)
{
    const auto step = meaningOf(kStepWords, lowerCase(value));
    if (!step)
        return refused(fmt::format("\"{}\" is no kind of period; write one of {}", value, listed(kStepWords)));
    rule().step = *step;
    return {};
}

Result<void> Parser::times(std::string_view value)
{
    const auto factor = parseNumber(value);
    if (!factor || *factor == 0)
        return refused(fmt::format("\"{}\" is no number to multiply by; write one such as 100", value));
    rule().times = *factor;
    return {};
}

Result<void> Parser::leaveOutColumns(std::string_view value)
{
    rule().leaveOutColumns = alternatives(value);
    return {};
}

Result<void> Parser::fillDown(std::string_view value)
{
    rule().fillDown = alternatives(value);
    return {};
}

Result<void> Parser::marker(std::string_view value)
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

Result<void> Parser::blank(std::string_view value)
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

Result<void> Parser::newAreas(std::string_view value)
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

Result<void> Parser::rowFilter(std::vector<RowFilter>& filters, std::string_view value)
{
    const auto pair = pairOf(value);
    if (!pair)
        return refused(fmt::format(
            "\"{}\" names no rows; write a column and what stands in it, as \"Severity = Fatal | Serious\"", value));
    filters.push_back({pair->first, alternatives(pair->second)});
    return {};
}

Result<void> Parser::partRule(Part part, std::string_view value)
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

Result<void> Parser::label(Part part, std::string_view value)
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

Result<void> Parser::setting(std::string_view key, std::string_view value)
{
    constexpr std::string_view kLabel = " label";
    for (const Word& word : words()) {
        if (word.key == key)
            return (this->*word.read)(value);
    }
    if (const auto part = meaningOf(kPartWords, key))
        return partRule(*part, value);
    if (key.ends_with(kLabel)) {
        if (const auto part = meaningOf(kPartWords, key.substr(0, key.size() - kLabel.size())))
            return label(*part, value);
    }
    std::string known = listed(kPartWords);
    for (const Word& word : words())
        known += ", " + std::string(word.key);
    return refused(
        fmt::format("\"{}\" is no setting; write one of {}, or a part with \"label\" behind it", key, known));
}

Result<void> Parser::line(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return refused(fmt::format("\"{}\" is no setting; write a name, a colon and a value", text));
    const auto value = trimmed(text.substr(colon + 1));
    if (value.empty())
        return refused(fmt::format("nothing stands behind \"{}:\"; write a value or leave the line out",
                                   trimmed(text.substr(0, colon))));
    return setting(lowerCase(singleSpaced(text.substr(0, colon))), value);
}

Result<Profile> Parser::profile()
{
    for (std::string_view text : split(m_text, '\n')) {
        ++m_line;
        text = trimmed(text);
        if (text.empty() || text.front() == '#' || lowerCase(text) == kHeading)
            continue;
        if (auto read = line(text); !read)
            return tl::unexpected(read.error());
    }
    if (m_profile.tables.empty())
        m_profile.tables.push_back(m_common);
    if (auto whole = checkProfile(m_profile, m_source); !whole)
        return tl::unexpected(whole.error());
    return m_profile;
}

} // namespace

Result<Profile> parseProfile(std::string_view text, const std::string& source)
{
    auto profile = Parser(text, source).profile();
    if (profile && profile->name.empty())
        profile->name = source;
    return profile;
}

} // namespace outturn::importing
