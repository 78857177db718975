// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace outturn::analysis {

/// Rows × columns, column by column.
struct Matrix
{
    Matrix(std::size_t rowCount, std::size_t columnCount)
        : rows(rowCount)
        , columns(columnCount)
        , cells(rowCount * columnCount)
    {
    }

    [[nodiscard]] double& at(std::size_t row, std::size_t column) { return cells[column * rows + row]; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return cells[column * rows + row]; }
    /// A column from one of its rows down.
    [[nodiscard]] std::span<double> below(std::size_t row, std::size_t column)
    {
        return std::span(cells).subspan(column * rows + row, rows - row);
    }

    std::size_t rows;
    std::size_t columns;
    std::vector<double> cells;
};

/// A least-squares problem brought into triangular form by Householder's reflections.
class LeastSquares
{
public:
    /// Precondition: at least as many rows as columns, one value for each row.
    LeastSquares(Matrix design, std::vector<double> values);

    /// The coefficients; those of columns that depend on earlier ones are 0.
    [[nodiscard]] std::vector<double> solution() const;
    /// Squared length of what the design cannot explain.
    [[nodiscard]] double squaredErrors() const;
    /// x'(X'X)⁻¹x for a row x: the variance of its prediction in units of the errors' variance.
    [[nodiscard]] double leverage(std::vector<double> row) const;

private:
    Matrix m_triangle;
    std::vector<double> m_values;
};

} // namespace outturn::analysis
