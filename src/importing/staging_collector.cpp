// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_collector.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace outturn::importing {
namespace {

constexpr std::size_t kToldIssues = 1000;
constexpr unsigned kPlaceBits = 16;

const std::string& meaning(LabelReaders& labels, Part part, const std::array<int, 4>& places)
{
    return labels.of(part).meaning(places[static_cast<std::size_t>(part)]);
}

StagedSeries named(LabelReaders& labels, const std::array<int, 4>& places)
{
    return {.indicator = domain::IndicatorSlug(meaning(labels, Part::Indicator, places)),
            .area = domain::AreaSlug(meaning(labels, Part::Area, places)),
            .subset = meaning(labels, Part::Subset, places),
            .measure = domain::parseMeasure(meaning(labels, Part::Measure, places)).value_or(domain::Measure{})};
}

bool before(const StagedFigure& a, const StagedFigure& b)
{
    return a.series != b.series ? a.series < b.series : a.period < b.period;
}

bool sameFigure(const StagedFigure& a, const StagedFigure& b)
{
    return a.series == b.series && a.period == b.period;
}

bool sameValue(const StagedFigure& a, const StagedFigure& b)
{
    return a.missing == b.missing && (a.missing || a.value == b.value) && a.numerator == b.numerator
        && a.denominator == b.denominator;
}

void refuseSecond(StagedFile& staged, const StagedFigure& first, const StagedFigure& second)
{
    if (staged.refused.size() >= kToldIssues) {
        ++staged.moreRefused;
        return;
    }
    const bool otherSheet = first.sheet != second.sheet;
    staged.refused.push_back(
        {staged.sheets[second.sheet], second.row, second.column,
         fmt::format("it gives the same figure as {}{} with another value; leave one of them out, or combine them by "
                     "\"combine: sum\"",
                     otherSheet ? fmt::format("sheet \"{}\" ", staged.sheets[first.sheet]) : "",
                     cellReference(first.row, first.column)),
         1});
}

} // namespace

std::uint32_t FigureCollector::seriesOf(const std::array<int, 4>& places)
{
    std::uint64_t key = 0;
    for (const int place : places)
        key = key << kPlaceBits | static_cast<std::uint64_t>(place & 0xffff);
    const auto [found, fresh] = m_series.try_emplace(key, static_cast<std::uint32_t>(m_staged.series.size()));
    if (fresh) {
        // Another table of the file may have named it.
        const StagedSeries series = named(m_labels, places);
        const auto known = std::find(m_staged.series.begin(), m_staged.series.end(), series);
        found->second = static_cast<std::uint32_t>(known - m_staged.series.begin());
        if (known == m_staged.series.end())
            m_staged.series.push_back(series);
    }
    return found->second;
}

void FigureCollector::combine(StagedFigure& into, const StagedFigure& more) const
{
    into.cells += more.cells;
    into.provisional = into.provisional || more.provisional;
    // A sum with a part missing is no sum.
    if (more.missing)
        into.missing = more.missing;
    into.value += more.value;
    const auto add = [](std::optional<double>& sum, const std::optional<double>& part) {
        sum = sum && part ? std::optional(*sum + *part) : std::nullopt;
    };
    add(into.numerator, more.numerator);
    add(into.denominator, more.denominator);
}

void FigureCollector::add(const FigureKey& key, StagedFigure figure)
{
    figure.series = seriesOf(key.places);
    figure.period = key.period;
    if (m_rule.combine == Combine::AsGiven) {
        m_staged.figures.push_back(figure);
        return;
    }
    const auto [sum, fresh] = m_combined.try_emplace({figure.series, figure.period}, figure);
    if (!fresh)
        combine(sum->second, figure);
}

void FigureCollector::finish()
{
    for (const auto& [key, figure] : m_combined)
        m_staged.figures.push_back(figure);
    m_combined.clear();
}

void FigureCollector::refuse(std::uint16_t sheet, std::uint32_t row, std::uint32_t column, std::string why)
{
    if (m_staged.refused.size() < kToldIssues)
        m_staged.refused.push_back({m_staged.sheets[sheet], row, column, std::move(why), 1});
    else
        ++m_staged.moreRefused;
}

void FigureCollector::refuseLabel(Part part, const std::string& label, const StagedFigure& at)
{
    const auto [known, fresh] = m_unknown.try_emplace({part, label}, m_staged.refused.size());
    if (!fresh) {
        if (known->second < m_staged.refused.size())
            ++m_staged.refused[known->second].cells;
        return;
    }
    const auto near = m_labels.of(part).near(label);
    const std::string guess = near.empty() ? "" : fmt::format(" (\"{}\"?)", fmt::join(near, "\", \""));
    refuse(
        at.sheet, at.row, at.column,
        fmt::format("\"{}\" is no {} that the plan or the profile knows{}; map it with \"{} label: {} = …\", or leave "
                    "it out with \"{} label: {} = -\"",
                    label, partKey(part), guess, partKey(part), label, partKey(part), label));
}

void putInOrder(StagedFile& staged)
{
    auto& figures = staged.figures;
    if (!std::is_sorted(figures.begin(), figures.end(), before))
        std::stable_sort(figures.begin(), figures.end(), before);
    std::size_t repeated = 0;
    auto kept = figures.begin();
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        if (kept != figures.begin() && sameFigure(*(kept - 1), *figure)) {
            if (sameValue(*(kept - 1), *figure))
                ++repeated;
            else
                refuseSecond(staged, *(kept - 1), *figure);
            continue;
        }
        *kept++ = *figure;
    }
    figures.erase(kept, figures.end());
    if (repeated > 0)
        staged.notes.push_back(
            fmt::format("{} figures stand in the file twice with the same value and were taken once.", repeated));
}

} // namespace outturn::importing
