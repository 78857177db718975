// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// The text of a mapping profile while a person changes it, a setting at a time; keys and values are those of
/// docs/mapping-profiles.md. Lines that nobody changes, comments too, stay as they are. The text need not be whole yet.
class ProfileSettings
{
public:
    ProfileSettings() = default;
    explicit ProfileSettings(std::string_view text);

    /// A profile of that name with a table a section; a section is lines without name and `table`.
    [[nodiscard]] static ProfileSettings of(const std::string& name, const std::vector<std::string>& sections);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string name() const;
    void setName(const std::string& name);

    /// At least one: without a line `table` the whole text is about one.
    [[nodiscard]] std::size_t tableCount() const;
    [[nodiscard]] std::string tableName(std::size_t table) const;

    /// What the table's own lines say, else those that hold for all tables; empty where neither does.
    [[nodiscard]] std::string value(std::size_t table, std::string_view key) const;
    [[nodiscard]] std::vector<std::string> values(std::size_t table, std::string_view key) const;
    /// Makes it the table's only line of that key; an empty value takes it away. Whether that changes anything.
    bool set(std::size_t table, std::string_view key, const std::string& value);

    /// The lines that are about the table alone: what a section of `of` is.
    [[nodiscard]] std::string sectionText(std::size_t table) const;
    /// Its tables are these sections from now on; its name and what holds for all tables stay.
    void setTables(const std::vector<std::string>& sections);
    /// Takes away what a label of the table was said to mean; `key` is that of its lines: `area label`.
    void forgetLabel(std::size_t table, std::string_view key, const std::string& label);

    /// Whether it is a whole profile. Fails with `BadInput`, saying what is missing or wrong.
    [[nodiscard]] Result<void> check() const;

private:
    struct Section
    {
        std::size_t first{};
        std::size_t last{};
    };

    [[nodiscard]] Section common() const;
    [[nodiscard]] Section section(std::size_t table) const;
    [[nodiscard]] std::vector<std::string> valuesIn(Section lines, std::string_view key) const;
    void setIn(Section lines, std::string_view key, const std::string& value);

    std::vector<std::string> m_lines;
};

} // namespace outturn::services
