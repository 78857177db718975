// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace outturn::importing {

/// A small plan folder in the system's temporary folder, gone at the end of the test: one theme, priority and outcome,
/// two indicators, a target, three published figures and a month of history.
class PlanBuilder
{
public:
    PlanBuilder();
    ~PlanBuilder();
    PlanBuilder(const PlanBuilder&) = delete;
    PlanBuilder& operator=(const PlanBuilder&) = delete;

    PlanBuilder& with(const std::string& file, const std::string& content);
    PlanBuilder& without(const std::string& file);
    /// In `file`, puts `after` in place of the first `before`, which must be there.
    PlanBuilder& replace(const std::string& file, const std::string& before, const std::string& after);

    /// Writes the files and gives the folder.
    [[nodiscard]] const std::filesystem::path& write() const;

private:
    std::filesystem::path m_folder;
    std::map<std::string, std::string> m_files;
};

} // namespace outturn::importing
