// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <QString>

#include <array>
#include <vector>

namespace outturn::gui {

/// The signs of variation and assurance: a letter in a shape, round for good or ordinary news, square for bad.
enum class MatrixMark { ImprovingHigh, ImprovingLow, Common, ConcernHigh, ConcernLow, Pass, HitAndMiss, Fail };

inline constexpr std::size_t kMatrixRows = 3;    ///< improving, common cause, concern
inline constexpr std::size_t kMatrixColumns = 3; ///< consistently meets, hit and miss, consistently misses

/// An indicator in its cell.
struct MatrixItemTexts
{
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
    QString name{};
    MatrixMark variation{MatrixMark::Common};
    QString sentence{};
};

struct MatrixCellTexts
{
    QString title{}; ///< `Concern, consistently misses`
    std::vector<MatrixItemTexts> items{};
};

/// The assurance matrix, row by row.
struct MatrixTexts
{
    std::array<QString, kMatrixRows> rows{};
    std::array<QString, kMatrixColumns> columns{};
    std::array<MatrixCellTexts, kMatrixRows * kMatrixColumns> cells{};
    QString note{}; ///< how many have a target, and why others are not placed
};

} // namespace outturn::gui
