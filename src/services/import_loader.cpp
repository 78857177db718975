// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_loader.h"

#include <outturn/store/observation_repository.h>

#include <fmt/format.h>

namespace outturn::services {
namespace {

using domain::Observation;
using importing::StagedFigure;

constexpr std::size_t kAtOnce = 8192; // observations held beside the staged figures

Observation observationOf(const ImportFileContent& file, const StagedFigure& figure)
{
    const auto& series = file.staged.series[figure.series];
    Observation observation{.key = {series.indicator, series.area, series.subset, series.measure, figure.period}};
    if (!figure.missing)
        observation.value = figure.value;
    observation.missing = figure.missing;
    observation.numerator = figure.numerator;
    observation.denominator = figure.denominator;
    observation.provisional = figure.provisional;
    observation.source.file = file.staged.file;
    observation.source.sheet = file.staged.sheets[figure.sheet];
    observation.source.cell = importing::cellReference(figure.row, figure.column);
    observation.source.sha256 = file.sha256;
    if (figure.cells > 1)
        observation.source.formula = fmt::format("combined from {} rows, the first of them here", figure.cells);
    return observation;
}

} // namespace

Result<void> appendFigures(store::Transaction& transaction, std::int64_t batch, const ImportContent& content,
                           const Progress& progress)
{
    std::size_t done = 0;
    for (const ImportFileContent& file : content.files) {
        std::vector<Observation> piece;
        piece.reserve(kAtOnce);
        for (std::size_t place = 0; place < file.staged.figures.size(); ++place) {
            if (file.wanted[place])
                piece.push_back(observationOf(file, file.staged.figures[place]));
            const bool last = place + 1 == file.staged.figures.size();
            if (piece.empty() || (piece.size() < kAtOnce && !last))
                continue;
            if (auto added = store::ObservationRepository::append(transaction, batch, piece); !added)
                return added;
            done += piece.size();
            piece.clear();
            progress.at(static_cast<double>(done) / static_cast<double>(content.wanted));
            if (progress.stop.stop_requested())
                return failure(ErrorCode::Cancelled, "Stopped while the figures were written; nothing was changed.");
        }
    }
    return {};
}

} // namespace outturn::services
