// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/exponential_smoothing.h>

namespace outturn::analysis {

/// Weights and initial values that a form leaves to be estimated.
[[nodiscard]] std::size_t etsParameterCount(const EtsForm& form);

/// One step after another of an exponential smoothing model. Errors only decide what is made of the difference between
/// value and expectation, so both kinds share the recursion.
class EtsRecursion
{
public:
    EtsRecursion(const EtsForm& form, const EtsWeights& weights, EtsState initial)
        : m_form(form)
        , m_weights(weights)
        , m_state(std::move(initial))
    {
    }

    /// The next value as it is expected.
    [[nodiscard]] double next() const { return seasoned(line()); }

    /// Takes the next value in.
    void update(double value)
    {
        const double before = line();
        const double season = nextSeason();
        const double deseasoned = m_form.season == EtsSeason::Multiplicative ? value / season : value - season;
        const double surprise = deseasoned - before;
        m_state.level = before + m_weights.alpha * surprise;
        if (m_form.trend != EtsTrend::None)
            m_state.trend = damping() * m_state.trend + m_weights.beta * surprise;
        if (m_form.season == EtsSeason::None)
            return;
        const double newSeason = m_form.season == EtsSeason::Multiplicative ? value / before : value - before;
        m_newest = oldest();
        m_state.season[m_newest] = season + m_weights.gamma * (newSeason - season);
    }

    /// The state with its seasons newest first.
    [[nodiscard]] EtsState state() const
    {
        auto result = m_state;
        for (std::size_t i = 0; i < result.season.size(); ++i)
            result.season[i] = m_state.season[(m_newest + i) % m_form.period];
        return result;
    }

private:
    [[nodiscard]] double damping() const { return m_form.trend == EtsTrend::Damped ? m_weights.phi : 1; }

    [[nodiscard]] double line() const
    {
        return m_form.trend == EtsTrend::None ? m_state.level : m_state.level + damping() * m_state.trend;
    }

    [[nodiscard]] std::size_t oldest() const { return m_newest == 0 ? m_form.period - 1 : m_newest - 1; }

    /// The oldest season is the next one's; it is overwritten by the newest.
    [[nodiscard]] double nextSeason() const { return m_form.season == EtsSeason::None ? 0 : m_state.season[oldest()]; }

    [[nodiscard]] double seasoned(double line) const
    {
        return m_form.season == EtsSeason::Multiplicative ? line * nextSeason() : line + nextSeason();
    }

    EtsForm m_form;
    EtsWeights m_weights;
    EtsState m_state;
    std::size_t m_newest{0}; ///< index of the newest season; the oldest stands just before it, round the corner
};

} // namespace outturn::analysis
