// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/profile_settings.h>

#include <outturn/base/text.h>
#include <outturn/importing/profile.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::services {
namespace {

constexpr std::string_view kTable = "table";
constexpr std::string_view kName = "name";
constexpr std::string_view kHeading = "outturn profile 1";

bool hasKey(const std::string& line, std::string_view key)
{
    const auto colon = line.find(':');
    return colon != std::string::npos && lowerCase(singleSpaced(line.substr(0, colon))) == key;
}

std::string valueOf(const std::string& line)
{
    return std::string(trimmed(std::string_view(line).substr(line.find(':') + 1)));
}

} // namespace

ProfileSettings::ProfileSettings(std::string_view text)
{
    for (const std::string_view line : split(text, '\n'))
        m_lines.emplace_back(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    while (!m_lines.empty() && trimmed(m_lines.back()).empty())
        m_lines.pop_back();
}

ProfileSettings ProfileSettings::of(const std::string& name, const std::vector<std::string>& sections)
{
    std::string text = fmt::format("outturn profile 1\nname: {}\n", name);
    for (std::size_t place = 0; place < sections.size(); ++place)
        text += (sections.size() > 1 ? fmt::format("\ntable: {}\n", place + 1) : std::string{}) + sections[place];
    return ProfileSettings(text);
}

std::string ProfileSettings::text() const
{
    std::string text;
    for (const std::string& line : m_lines)
        text += line + '\n';
    return text;
}

std::string ProfileSettings::name() const
{
    const auto names = valuesIn(common(), kName);
    return names.empty() ? std::string{} : names.back();
}

void ProfileSettings::setName(const std::string& name)
{
    setIn(common(), kName, name);
}

std::size_t ProfileSettings::tableCount() const
{
    const auto tables = std::ranges::count_if(m_lines, [](const std::string& line) { return hasKey(line, kTable); });
    return std::max<std::size_t>(1, static_cast<std::size_t>(tables));
}

std::string ProfileSettings::tableName(std::size_t table) const
{
    const auto names = valuesIn(section(table), kTable);
    return names.empty() ? std::string{} : names.front();
}

ProfileSettings::Section ProfileSettings::common() const
{
    const auto first = std::ranges::find_if(m_lines, [](const std::string& line) { return hasKey(line, kTable); });
    return {0, static_cast<std::size_t>(first - m_lines.begin())};
}

ProfileSettings::Section ProfileSettings::section(std::size_t table) const
{
    std::vector<std::size_t> begins;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (hasKey(m_lines[line], kTable))
            begins.push_back(line);
    }
    if (table >= begins.size())
        return common();
    return {begins[table], table + 1 < begins.size() ? begins[table + 1] : m_lines.size()};
}

std::vector<std::string> ProfileSettings::valuesIn(Section lines, std::string_view key) const
{
    std::vector<std::string> values;
    for (std::size_t line = lines.first; line < lines.last; ++line) {
        if (hasKey(m_lines[line], key))
            values.push_back(valueOf(m_lines[line]));
    }
    return values;
}

std::vector<std::string> ProfileSettings::values(std::size_t table, std::string_view key) const
{
    auto own = valuesIn(section(table), key);
    return own.empty() ? valuesIn(common(), key) : own;
}

std::string ProfileSettings::value(std::size_t table, std::string_view key) const
{
    const auto all = values(table, key);
    return all.empty() ? std::string{} : all.back();
}

void ProfileSettings::setIn(Section lines, std::string_view key, const std::string& value)
{
    const std::string line = fmt::format("{}: {}", key, value);
    bool written = value.empty();
    for (std::size_t place = lines.first; place < lines.last;) {
        if (!hasKey(m_lines[place], key)) {
            ++place;
        } else if (!written) {
            m_lines[place++] = line;
            written = true;
        } else {
            m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(place));
            --lines.last;
        }
    }
    if (written)
        return;
    std::size_t place = lines.last;
    while (place > lines.first && trimmed(m_lines[place - 1]).empty())
        --place;
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(place), line);
}

bool ProfileSettings::set(std::size_t table, std::string_view key, const std::string& value)
{
    if (this->value(table, key) == value)
        return false;
    if (value.empty() && valuesIn(section(table), key).empty())
        setIn(common(), key, value); // it held for all tables, and is taken away for all
    else
        setIn(section(table), key, value);
    return true;
}

// Without a line `table` all lines but the name are about the only one.
std::string ProfileSettings::sectionText(std::size_t table) const
{
    const Section lines = section(table);
    std::string text;
    for (std::size_t place = lines.first; place < lines.last; ++place) {
        const std::string& line = m_lines[place];
        const bool ofProfile = hasKey(line, kTable) || hasKey(line, kName) || lowerCase(trimmed(line)) == kHeading;
        if (!ofProfile && !trimmed(line).empty())
            text += line + '\n';
    }
    return text;
}

void ProfileSettings::setTables(const std::vector<std::string>& sections)
{
    const bool divided = common().last < m_lines.size();
    std::string text = of(name(), sections).text();
    if (divided) {
        std::string shared;
        for (std::size_t place = 0; place < common().last; ++place)
            shared += trimmed(m_lines[place]).empty() ? std::string{} : m_lines[place] + '\n';
        text.replace(0, ProfileSettings::of(name(), {}).text().size(), shared);
    }
    *this = ProfileSettings(text);
}

void ProfileSettings::forgetLabel(std::size_t table, std::string_view key, const std::string& label)
{
    for (const Section lines : {section(table), common()}) {
        const auto begin = m_lines.begin() + static_cast<std::ptrdiff_t>(lines.first);
        const auto end = m_lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.last, m_lines.size()));
        const auto gone = std::remove_if(begin, end, [&](const std::string& line) {
            const std::string value = hasKey(line, key) ? valueOf(line) : std::string{};
            const auto equals = value.rfind('=');
            return equals != std::string::npos
                && lowerCase(singleSpaced(value.substr(0, equals))) == lowerCase(singleSpaced(label));
        });
        m_lines.erase(gone, end);
    }
}

Result<void> ProfileSettings::check() const
{
    return importing::parseProfile(text(), name()).map([](const auto&) {});
}

} // namespace outturn::services
