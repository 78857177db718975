// SPDX-License-Identifier: GPL-3.0-or-later
// A cell with its labels becomes a figure with its key; finding the cells is in table_stager.cpp.
#include "table_stager.h"

#include "staging_text.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

namespace outturn::importing {
namespace {

using domain::Unit;

std::string numbered(std::string_view label, std::size_t occurrence)
{
    return fmt::format("{} #{}", label, occurrence);
}

} // namespace

std::string_view TableStager::labelText(Part part, const AcrossColumn* across)
{
    const PartRule& rule = m_rule.part(part);
    switch (rule.place) {
    case Place::Unstated:
        return {};
    case Place::Constant:
        return rule.text;
    case Place::Across:
        return across == nullptr ? std::string_view{} : across->text;
    case Place::Column:
        break;
    }
    const std::string_view text = columnText(part);
    if (!m_numbered)
        return text;
    const auto occurrence = m_occurrences.find({part, std::string(text)});
    if (occurrence == m_occurrences.end())
        return text;
    m_numberedLabel = numbered(text, occurrence->second);
    return m_labels.of(part).maps(m_numberedLabel) ? std::string_view(m_numberedLabel) : text;
}

std::string_view TableStager::columnText(Part part) const
{
    const Cell* cell = at(m_header.columns[indexOf(part)]);
    return cell == nullptr ? std::string_view{} : trimmed(labelOf(*cell));
}

// Where the label itself stands.
StagedFigure TableStager::labelPlace(Part part, const StagedFigure& figure, const AcrossColumn* across) const
{
    StagedFigure place = figure;
    if (m_rule.part(part).place == Place::Across && across != nullptr) {
        place.row = across->row;
        place.column = across->column;
    }
    if (m_rule.part(part).place == Place::Column) {
        const std::uint32_t column = m_header.columns[indexOf(part)];
        place.column = column == kFirstCell ? m_first->column : column;
    }
    return place;
}

bool TableStager::readPart(Part part, const StagedFigure& where, const AcrossColumn* across, FigureKey& key)
{
    const std::string_view text = labelText(part, across);
    const int found = m_labels.of(part).read(text);
    if (found == kUnknown && text.empty())
        m_collector.refuse(where.sheet, where.row, where.column,
                           fmt::format("nothing says which {} the figure is of; fill the cell, or leave the row out "
                                       "with \"leave out: …\"",
                                       partKey(part)));
    else if (found == kUnknown)
        m_collector.refuseLabel(part, std::string(text), labelPlace(part, where, across));
    key.places[indexOf(part)] = found;
    return found >= 0;
}

bool TableStager::readPeriod(const StagedFigure& where, const AcrossColumn* across, FigureKey& key)
{
    std::optional<domain::Period> period = m_constantPeriod;
    const Place stands = m_rule.part(Part::Period).place;
    if (stands == Place::Across && across != nullptr)
        period = across->period;
    const std::uint32_t column = m_header.columns[indexOf(Part::Period)];
    if (const Cell* cell = stands == Place::Column ? at(column) : nullptr)
        period = m_periods.read(*cell);
    if (period) {
        key.period = *period;
        return true;
    }
    const std::string_view text = labelText(Part::Period, across);
    m_collector.refuse(where.sheet, where.row, column == kFirstCell || column == kNoColumn ? where.column : column,
                       fmt::format("\"{}\" is no period of the kind that the profile asks for; correct it, or leave "
                                   "the row out with \"leave out: …\"",
                                   text));
    return false;
}

// A label left out saves asking about the others.
bool TableStager::readKey(const StagedFigure& where, const AcrossColumn* across, FigureKey& key)
{
    bool known = true;
    for (const Part part : {Part::Indicator, Part::Area, Part::Subset, Part::Measure}) {
        if (readPart(part, where, across, key))
            continue;
        if (key.places[indexOf(part)] == kLeftOut)
            return false;
        known = false;
    }
    return known && readPeriod(where, across, key);
}

ValueKind TableStager::kindOf(const FigureKey& key)
{
    const int indicator = key.places[indexOf(Part::Indicator)];
    const int measureKey = key.places[indexOf(Part::Measure)];
    const auto [found, fresh] = m_kinds.try_emplace({indicator, measureKey});
    if (!fresh)
        return found->second;
    const std::string& slug = m_labels.of(Part::Indicator).meaning(indicator);
    for (const domain::Indicator& known : m_vocabulary.indicators) {
        if (known.slug.text() == slug)
            found->second.unit = known.unit;
    }
    const auto measure =
        domain::parseMeasure(m_labels.of(Part::Measure).meaning(measureKey)).value_or(domain::Measure{});
    if (measure.kind == domain::MeasureKind::Change && measure.type == domain::ChangeType::Relative)
        found->second.unit = Unit::Percent;
    found->second.signedCount =
        measure.kind == domain::MeasureKind::Change || measure.kind == domain::MeasureKind::Statement;
    return found->second;
}

void TableStager::figure(const SheetRow& row, const Cell* cell, const AcrossColumn* across)
{
    StagedFigure figure{
        .row = row.number, .column = cell == nullptr ? m_first->column : cell->column, .sheet = m_sheet};
    FigureKey key;
    const bool counted = m_rule.combine == Combine::CountRows;
    const Cell* missing = at(m_header.columns[indexOf(Part::Missing)]);
    const bool stated = missing != nullptr && !trimmed(labelOf(*missing)).empty();
    const bool blank = cell == nullptr || trimmed(labelOf(*cell)).empty();
    if (blank && !stated && !m_rule.blank && !counted && (cell == nullptr || cell->type == CellType::Text))
        return;
    if (!readKey(figure, across, key))
        return;
    ValueReading reading = counted ? ValueReading{.value = 1} : readValue(cell, m_rule, kindOf(key));
    if (!reading.value && stated) {
        const auto reason = domain::parseMissingReason(trimmed(labelOf(*missing)));
        if (!reason)
            reading.problem = reason.error().message;
        else
            reading.missing = *reason;
    }
    if (!reading.problem.empty())
        return m_collector.refuse(m_sheet, figure.row, figure.column,
                                  fmt::format("\"{}\": {}", cell == nullptr ? "" : labelOf(*cell), reading.problem));
    if (!reading.value && !reading.missing)
        return;
    figure.value = reading.value.value_or(0);
    figure.missing = reading.value ? std::nullopt : reading.missing;
    figure.provisional = reading.provisional;
    figure.numerator = readCount(at(m_header.columns[indexOf(Part::Numerator)]));
    figure.denominator = readCount(at(m_header.columns[indexOf(Part::Denominator)]));
    m_collector.add(key, figure);
}

} // namespace outturn::importing
