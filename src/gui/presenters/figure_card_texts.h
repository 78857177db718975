// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/proof_texts.h"

#include <outturn/domain/live_reference.h>

#include <optional>
#include <utility>

namespace outturn::gui {

/// Everything that the card says of one figure, and what can be done.
struct FigureCardTexts
{
    MarkKind kind{MarkKind::Unsourced};
    QString headline{};                              ///< `12.9% does not match the data.`
    QString sentence{};                              ///< why
    std::vector<std::pair<QString, QString>> rows{}; ///< `Series` / `DA positive outcomes`
    QString replacement{};                           ///< takes the figure's place; empty where none is known
    QString link{};                                  ///< reference that can take its place; empty where none can
    QString linkShown{};                             ///< as that reads
    bool decidable{false};                           ///< can be sourced elsewhere or ignored
    qint64 decision{0};                              ///< that can be withdrawn; 0 = none
    std::optional<domain::LiveReference> point{};    ///< to be shown in the chart
};

/// `evidence` is what the data has on the figure.
[[nodiscard]] FigureCardTexts figureCardTexts(const services::ProvenFigure& figure,
                                              const std::optional<services::FigureEvidence>& evidence);

} // namespace outturn::gui
