// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/import_summary.h>

#include "import_content.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace outturn::services {
namespace {

using importing::StagedFigure;

using Place = std::tuple<std::string, std::string, std::string>; // file, sheet, cell

StagedRow rowOf(const ImportFileContent& file, const StagedFigure& figure)
{
    const auto& series = file.staged.series[figure.series];
    return {.key = {series.indicator, series.area, series.subset, series.measure, figure.period},
            .value = figure.missing ? std::nullopt : std::optional(figure.value),
            .file = file.staged.file,
            .sheet = file.staged.sheets[figure.sheet],
            .cell = importing::cellReference(figure.row, figure.column)};
}

void count(std::vector<TouchedIndicator>& touched, const domain::IndicatorSlug& indicator, const domain::Period& period)
{
    const auto known = std::ranges::find(touched, indicator, &TouchedIndicator::indicator);
    if (known == touched.end()) {
        touched.push_back({indicator, 1, period, period});
        return;
    }
    ++known->figures;
    if (period.last() < known->first.last())
        known->first = period;
    if (known->last.last() < period.last())
        known->last = period;
}

} // namespace

std::vector<StagedRow> stagedRows(const StagedImport& staged, StagedRows which, std::size_t most)
{
    std::vector<StagedRow> rows;
    if (which == StagedRows::New && staged.difference.moreRevisions > 0)
        return rows;
    std::set<Place> revised;
    for (const ImportRevision& revision : staged.difference.revisions)
        revised.emplace(revision.file, revision.sheet, revision.cell);
    for (const ImportFileContent& file : staged.content->files) {
        for (std::size_t place = 0; place < file.staged.figures.size() && rows.size() < most; ++place) {
            if (file.wanted[place] != (which == StagedRows::New))
                continue;
            StagedRow row = rowOf(file, file.staged.figures[place]);
            if (which == StagedRows::Unchanged || !revised.contains({row.file, row.sheet, row.cell}))
                rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<TouchedIndicator> touchedIndicators(const StagedImport& staged)
{
    std::vector<TouchedIndicator> touched;
    for (const ImportFileContent& file : staged.content->files) {
        for (std::size_t place = 0; place < file.staged.figures.size(); ++place) {
            const StagedFigure& figure = file.staged.figures[place];
            if (file.wanted[place])
                count(touched, file.staged.series[figure.series].indicator, figure.period);
        }
    }
    return touched;
}

} // namespace outturn::services
