// SPDX-License-Identifier: GPL-3.0-or-later
#include "nelder_mead.h"

#include <algorithm>
#include <cmath>

namespace outturn::analysis {
namespace {

constexpr int kMostSteps = 250;
constexpr int kMostRestarts = 2;
constexpr double kFlat = 1e-5; // relative spread of the simplex's values at which it has arrived
constexpr double kWorthRestarting = 1e-4;
constexpr double kFirstStep = 0.15; // of the box's width

class Simplex
{
public:
    Simplex(const SearchBox& box, const Parameters& start, const std::function<double(const Parameters&)>& objective)
        : m_box(box)
        , m_objective(objective)
    {
        add(start);
        for (std::size_t i = 0; i < start.size(); ++i) {
            auto corner = start;
            const double step = kFirstStep * (box.upper[i] - box.lower[i]);
            corner[i] += corner[i] + step <= box.upper[i] ? step : -step;
            add(corner);
        }
        sort();
    }

    [[nodiscard]] SearchResult best() const { return m_corners.front(); }

    [[nodiscard]] bool isFlat() const
    {
        const double low = m_corners.front().value;
        return m_corners.back().value - low <= kFlat * (std::abs(low) + kFlat);
    }

    void step()
    {
        const auto middle = centreOfBest();
        const auto reflected = evaluated(along(middle, -1));
        if (reflected.value < m_corners.front().value) {
            const auto expanded = evaluated(along(middle, -2));
            replaceWorst(expanded.value < reflected.value ? expanded : reflected);
        } else if (reflected.value < m_corners[m_corners.size() - 2].value) {
            replaceWorst(reflected);
        } else {
            contract(middle, reflected);
        }
    }

private:
    void contract(const Parameters& middle, const SearchResult& reflected)
    {
        const bool outside = reflected.value < m_corners.back().value;
        const auto contracted = evaluated(along(middle, outside ? -0.5 : 0.5));
        if (contracted.value < std::min(reflected.value, m_corners.back().value))
            replaceWorst(contracted);
        else
            shrink();
    }

    void shrink()
    {
        const auto towards = m_corners.front().at;
        for (std::size_t i = 1; i < m_corners.size(); ++i) {
            auto at = m_corners[i].at;
            for (std::size_t j = 0; j < at.size(); ++j)
                at[j] = (at[j] + towards[j]) / 2;
            m_corners[i] = evaluated(at);
        }
        sort();
    }

    [[nodiscard]] Parameters centreOfBest() const
    {
        Parameters centre(m_corners.front().at.size(), 0);
        for (std::size_t i = 0; i + 1 < m_corners.size(); ++i) {
            for (std::size_t j = 0; j < centre.size(); ++j)
                centre[j] += m_corners[i].at[j] / static_cast<double>(m_corners.size() - 1);
        }
        return centre;
    }

    /// The point that far from the middle towards the worst corner.
    [[nodiscard]] Parameters along(const Parameters& middle, double share) const
    {
        auto at = middle;
        for (std::size_t j = 0; j < at.size(); ++j)
            at[j] += share * (m_corners.back().at[j] - middle[j]);
        return at;
    }

    [[nodiscard]] SearchResult evaluated(Parameters at) const
    {
        for (std::size_t j = 0; j < at.size(); ++j)
            at[j] = std::clamp(at[j], m_box.lower[j], m_box.upper[j]);
        const double value = m_objective(at);
        return {std::move(at), value};
    }

    void add(const Parameters& at) { m_corners.push_back(evaluated(at)); }

    void replaceWorst(SearchResult corner)
    {
        m_corners.back() = std::move(corner);
        sort();
    }

    void sort() { std::ranges::stable_sort(m_corners, {}, &SearchResult::value); }

    const SearchBox& m_box;
    const std::function<double(const Parameters&)>& m_objective;
    std::vector<SearchResult> m_corners;
};

SearchResult oneDescent(const SearchBox& box, const Parameters& start,
                        const std::function<double(const Parameters&)>& objective)
{
    Simplex simplex(box, start, objective);
    for (int step = 0; step < kMostSteps && !simplex.isFlat(); ++step)
        simplex.step();
    return simplex.best();
}

} // namespace

SearchResult minimised(const SearchBox& box, const std::function<double(const Parameters&)>& objective)
{
    auto best = oneDescent(box, box.start, objective);
    for (int restart = 0; restart < kMostRestarts; ++restart) {
        auto next = oneDescent(box, best.at, objective);
        const bool done = !(best.value - next.value > kWorthRestarting * std::abs(best.value));
        if (next.value < best.value)
            best = std::move(next);
        if (done)
            break;
    }
    return best;
}

} // namespace outturn::analysis
