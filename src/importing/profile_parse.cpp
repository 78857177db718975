// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_parser.h"

#include "profile_check.h"
#include "profile_words.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

namespace outturn::importing {
namespace {

constexpr std::string_view kHeading = "outturn profile 1";

} // namespace

const std::vector<ProfileParser::Word>& ProfileParser::words()
{
    static const std::vector<Word> kWords{
        {"name", &ProfileParser::name},          {"table", &ProfileParser::table},
        {"sheet", &ProfileParser::sheet},        {"title", &ProfileParser::title},
        {"header", &ProfileParser::header},      {"until", &ProfileParser::until},
        {"combine", &ProfileParser::combine},    {"by", &ProfileParser::step},
        {"times", &ProfileParser::times},        {"keep", &ProfileParser::keep},
        {"leave out", &ProfileParser::leaveOut}, {"leave out columns", &ProfileParser::leaveOutColumns},
        {"fill down", &ProfileParser::fillDown}, {"marker", &ProfileParser::marker},
        {"blank", &ProfileParser::blank},        {"new areas", &ProfileParser::newAreas}};
    return kWords;
}

tl::unexpected<Error> ProfileParser::refused(const std::string& why) const
{
    return failure(ErrorCode::BadInput, fmt::format("Profile {}, line {}: {}.", m_source, m_line, why),
                   {{"file", m_source}, {"line", std::to_string(m_line)}});
}

Result<void> ProfileParser::setting(std::string_view key, std::string_view value)
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

Result<void> ProfileParser::line(std::string_view text)
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

Result<Profile> ProfileParser::profile()
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

Result<Profile> parseProfile(std::string_view text, const std::string& source)
{
    auto profile = ProfileParser(text, source).profile();
    if (profile && profile->name.empty())
        profile->name = source;
    return profile;
}

} // namespace outturn::importing
