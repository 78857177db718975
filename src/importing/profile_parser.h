// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/profile.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// Reads one line after the other into the table they are about.
class ProfileParser
{
public:
    ProfileParser(std::string_view text, std::string source)
        : m_text(text)
        , m_source(std::move(source))
    {
    }

    Result<Profile> profile();

private:
    using Setting = Result<void> (ProfileParser::*)(std::string_view value);
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

/// The words of a table, divided by commas, for messages.
template <typename Table> std::string listed(const Table& table)
{
    std::string list;
    for (const auto& entry : table)
        list += (list.empty() ? "" : ", ") + std::string(entry.first);
    return list;
}

} // namespace outturn::importing
