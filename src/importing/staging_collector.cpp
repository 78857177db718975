// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_collector.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <tuple>

namespace outturn::importing {
namespace {

constexpr std::size_t kToldIssues = 1000;

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

// Figures alike come in the order of the file.
bool before(const StagedFigure& a, const StagedFigure& b)
{
    if (a.series != b.series)
        return a.series < b.series;
    if (const auto order = a.period <=> b.period; order != 0)
        return order < 0;
    return std::tuple(a.sheet, a.row, a.column) < std::tuple(b.sheet, b.row, b.column);
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

std::size_t FigureCollector::HashOfPlaces::operator()(const std::array<int, 4>& places) const
{
    constexpr std::size_t kMixer = 0x9e3779b97f4a7c15; // 2⁶⁴ by the golden ratio
    std::size_t hash = 0;
    for (const int place : places)
        hash = (hash ^ static_cast<std::size_t>(place)) * kMixer;
    return hash ^ hash >> 32;
}

std::uint32_t SeriesNames::placeOf(StagedSeries series)
{
    constexpr char kBetween = '\x1f';
    std::string name = series.indicator.text() + kBetween + series.area.text() + kBetween + series.subset + kBetween
        + domain::measureKey(series.measure);
    const auto [found, fresh] =
        m_places.try_emplace(std::move(name), static_cast<std::uint32_t>(m_staged.series.size()));
    if (fresh)
        m_staged.series.push_back(std::move(series));
    return found->second;
}

std::uint32_t FigureCollector::seriesOf(const std::array<int, 4>& places)
{
    const auto* known = m_series.find(places);
    return known ? *known : m_series.add(places, m_names.placeOf(named(m_labels, places)));
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
    const auto [known, fresh] =
        m_unknown.try_emplace({part, label}, Refusal{m_staged.refused.size(), m_staged.unknown.size()});
    if (!fresh) {
        if (known->second.issue < m_staged.refused.size())
            ++m_staged.refused[known->second.issue].cells;
        if (known->second.label < m_staged.unknown.size())
            ++m_staged.unknown[known->second.label].cells;
        return;
    }
    if (m_staged.unknown.size() < kToldIssues)
        m_staged.unknown.push_back({m_table, part, label, m_staged.sheets[at.sheet], at.row, at.column, 1});
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
        std::sort(figures.begin(), figures.end(), before); // not stable_sort: it needs half as much memory again
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
