// SPDX-License-Identifier: GPL-3.0-or-later
#include "least_squares.h"

#include <cmath>

namespace outturn::analysis {
namespace {

constexpr double kDependent = 1e-11; // of the first pivot: below it a column is taken to depend on earlier ones

double product(std::span<const double> a, std::span<const double> b)
{
    // Four sums at once: one alone would wait for each addition before the next.
    double sums[4] = {};
    std::size_t i = 0;
    for (; i + 4 <= a.size(); i += 4) {
        for (std::size_t j = 0; j < 4; ++j)
            sums[j] += a[i + j] * b[i + j];
    }
    for (; i < a.size(); ++i)
        sums[0] += a[i] * b[i];
    return sums[0] + sums[1] + sums[2] + sums[3];
}

void mirror(std::span<double> target, std::span<const double> normal, double half)
{
    const double share = product(normal, target) / half;
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] -= share * normal[i];
}

/// Reflects `matrix` and `values` so that `column` vanishes below its diagonal.
void reflect(Matrix& matrix, std::vector<double>& values, std::size_t column)
{
    const auto pivots = matrix.below(column, column);
    const double length = std::sqrt(product(pivots, pivots));
    if (length == 0)
        return;
    const double pivot = pivots.front();
    const double newPivot = pivot > 0 ? -length : length;
    std::vector<double> normal(pivots.begin(), pivots.end());
    normal.front() -= newPivot;
    const double half = length * (length + std::abs(pivot));
    for (std::size_t other = column; other < matrix.columns; ++other)
        mirror(matrix.below(column, other), normal, half);
    mirror(std::span(values).subspan(column), normal, half);
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
