// SPDX-License-Identifier: GPL-3.0-or-later
#include "least_squares.h"

#include <cmath>

namespace outturn::analysis {
namespace {

constexpr double kDependent = 1e-11; // of the first pivot: below it a column is taken to depend on earlier ones

double columnLength(const Matrix& matrix, std::size_t column, std::size_t fromRow)
{
    double squares = 0;
    for (std::size_t row = fromRow; row < matrix.rows; ++row)
        squares += matrix.at(row, column) * matrix.at(row, column);
    return std::sqrt(squares);
}

/// Reflects `matrix` and `values` so that `column` vanishes below its diagonal.
void reflect(Matrix& matrix, std::vector<double>& values, std::size_t column)
{
    const double length = columnLength(matrix, column, column);
    if (length == 0)
        return;
    const double pivot = matrix.at(column, column);
    const double newPivot = pivot > 0 ? -length : length;
    std::vector<double> normal;
    for (std::size_t row = column; row < matrix.rows; ++row)
        normal.push_back(matrix.at(row, column));
    normal.front() -= newPivot;
    const double half = length * (length + std::abs(pivot));
    for (std::size_t other = column; other < matrix.columns; ++other) {
        double product = 0;
        for (std::size_t row = column; row < matrix.rows; ++row)
            product += normal[row - column] * matrix.at(row, other);
        for (std::size_t row = column; row < matrix.rows; ++row)
            matrix.at(row, other) -= product / half * normal[row - column];
    }
    double product = 0;
    for (std::size_t row = column; row < matrix.rows; ++row)
        product += normal[row - column] * values[row];
    for (std::size_t row = column; row < matrix.rows; ++row)
        values[row] -= product / half * normal[row - column];
}

bool isDependent(const Matrix& triangle, std::size_t column)
{
    return std::abs(triangle.at(column, column)) <= kDependent * std::abs(triangle.at(0, 0));
}

} // namespace

LeastSquares::LeastSquares(Matrix design, std::vector<double> values)
    : m_triangle(std::move(design))
    , m_values(std::move(values))
{
    for (std::size_t column = 0; column < m_triangle.columns; ++column)
        reflect(m_triangle, m_values, column);
}

std::vector<double> LeastSquares::solution() const
{
    std::vector<double> result(m_triangle.columns, 0);
    for (std::size_t i = m_triangle.columns; i-- > 0;) {
        if (isDependent(m_triangle, i))
            continue;
        double rest = m_values[i];
        for (std::size_t j = i + 1; j < m_triangle.columns; ++j)
            rest -= m_triangle.at(i, j) * result[j];
        result[i] = rest / m_triangle.at(i, i);
    }
    return result;
}

double LeastSquares::squaredErrors() const
{
    double squares = 0;
    for (std::size_t i = m_triangle.columns; i < m_values.size(); ++i)
        squares += m_values[i] * m_values[i];
    return squares;
}

double LeastSquares::leverage(std::vector<double> row) const
{
    double squares = 0;
    for (std::size_t i = 0; i < m_triangle.columns; ++i) {
        if (isDependent(m_triangle, i))
            continue;
        const double solved = row[i] / m_triangle.at(i, i);
        for (std::size_t j = i + 1; j < m_triangle.columns; ++j)
            row[j] -= solved * m_triangle.at(i, j);
        squares += solved * solved;
    }
    return squares;
}

} // namespace outturn::analysis
