// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/exceptions_texts.h"

#include <outturn/domain/slugs.h>

#include <QString>

#include <cstdint>
#include <vector>

namespace outturn::gui {

/// What the page of past imports can be narrowed to.
enum class BatchFilter { All, InForce, Withdrawn };

/// One batch, ready to show.
struct BatchRowTexts
{
    std::int64_t number{0};
    QString title{};   ///< `force-q2.xlsx`, `Entered by hand: KSI incidents, August 2021`
    QString loaded{};  ///< `Analyst, 14 October 2021 09:41`
    QString figures{}; ///< `312 figures`
    QString counts{};  ///< `305 new · 7 revised`; empty until they are counted
    QString state{};   ///< `In force`, `Withdrawn`
    QString reason{};  ///< of a withdrawn one, with its moment
    bool withdrawn{false};
};

/// The page of past imports.
struct BatchesTexts
{
    QString line{};
    std::vector<ChipTexts> filters{}; ///< in the order of `BatchFilter`
    std::vector<BatchRowTexts> rows{};
    QString nothing{}; ///< what to do where no row is left
    bool keepsOriginals{true};
};

/// One figure that a batch wrote.
struct BatchChangeTexts
{
    QString indicator{};
    QString place{}; ///< area and part, where they are not the indicator's own
    QString period{};
    QString before{}; ///< `16:15`; `–` where it is new
    QString after{};
    QString remark{}; ///< `Revised; published in Q1 21/22`
    QString source{}; ///< `force-q2.xlsx › Response › B7`
};

/// A commentary that a batch touches.
struct TouchedTexts
{
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
    QString line{}; ///< `Road casualties, version 2 by Analyst: 41 (was 38); 7.9% (the data says 8.1% now)`
};

/// A file that a batch came from, as the store keeps it.
struct OriginalTexts
{
    QString file{};
    QString sha256{};
};

/// What one batch changed.
struct BatchTexts
{
    BatchRowTexts batch{};
    QString line{};
    std::vector<BatchChangeTexts> changes{};
    std::vector<OriginalTexts> originals{}; ///< none where they were not kept
    QString more{};                         ///< how many figures are not listed; empty where all are
};

} // namespace outturn::gui
