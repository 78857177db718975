// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_content.h"
#include "import_file_checks.h"
#include "workspace.h"

#include <outturn/domain/edition.h>

#include <set>
#include <vector>

namespace outturn::services {

/// Compares staged files with a store, one after the other.
class ImportComparison
{
public:
    /// Both must outlive the comparison.
    ImportComparison(Workspace& workspace, ImportDifference& difference)
        : m_workspace(workspace)
        , m_difference(difference)
    {
    }

    /// Reads what all comparisons need.
    [[nodiscard]] Result<void> begin();
    /// Marks what is to be written, counts it, and notes revisions and what looks wrong.
    [[nodiscard]] Result<void> compare(ImportFileContent& file, const Progress& progress);

private:
    [[nodiscard]] Result<std::vector<domain::Observation>> stored(const importing::StagedSeries& series);
    [[nodiscard]] Result<void> compareSeries(ImportFileContent& file, std::size_t first, std::size_t last);
    void judge(ImportFileContent& file, std::size_t place, const std::vector<domain::Observation>& former,
               const domain::Indicator& indicator);
    void check(const ImportFileContent& file, std::size_t first, std::size_t last,
               const std::vector<domain::Observation>& former, const domain::Indicator& indicator);
    void revise(const ImportFileContent& file, const importing::StagedFigure& figure,
                const domain::Observation& former);
    void warn(const ImportFileContent& file, const importing::StagedFigure& figure, std::string_view kind,
              std::string why);
    [[nodiscard]] std::optional<domain::Period> publishedIn(const domain::Observation& former) const;
    [[nodiscard]] Result<void> findIndicators(const ImportFileContent& file);

    Workspace& m_workspace;
    ImportDifference& m_difference;
    std::shared_ptr<const domain::Plan> m_plan;
    std::set<domain::AreaSlug> m_areas;
    std::vector<domain::Edition> m_editions;
    SeriesIndicators m_indicators; ///< of the file at hand
    Date m_today{};
};

/// What stands in a staged file as an issue with its place.
[[nodiscard]] ImportIssue issueAt(const importing::StagedFile& staged, const std::string& sheet, std::uint32_t row,
                                  std::uint32_t column, std::string why);

} // namespace outturn::services
