// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporary_folder.h"

#include <outturn/domain/observation.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace outturn::test {

/// A row of the sample's published.csv, with what only the file has: its name and its printed precision.
struct PublishedRow
{
    std::string id;
    domain::IndicatorSlug indicator;
    domain::AreaSlug area;
    std::string subset;
    domain::Measure measure;
    bool statement{false}; ///< kept as a statement by the file, although it is a level
    domain::Period period;
    double value{};
    int decimals{};
    std::string printed;
    domain::Bound bound{domain::Bound::Exact};
    std::string note;

    /// A level, a rolling figure, a mean per quarter or a change; two totals that the file keeps as statements because
    /// they contradict other figures count as the levels they are.
    [[nodiscard]] bool isComputable() const;
    /// `computed` is what was printed: the same at its precision, or within its bound.
    [[nodiscard]] bool agreesWith(double computed) const;
};

[[nodiscard]] std::vector<PublishedRow> publishedRows();
[[nodiscard]] std::set<std::string> contradictionNames();

/// A copy of the sample plan in `folder` whose published figures are left out.
[[nodiscard]] std::filesystem::path planWithoutPublished(const TemporaryFolder& folder);

} // namespace outturn::test
