// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_values.h"

#include "staging_text.h"

#include <outturn/base/date.h>
#include <outturn/base/text.h>
#include <outturn/importing/figure_text.h>

#include <fmt/format.h>

#include <chrono>

namespace outturn::importing {
namespace {

using domain::Unit;

constexpr double kPerCent = 100;
constexpr double kSecondsAnHour = 3600;

ValueReading problem(std::string why)
{
    return {.value = {}, .missing = {}, .provisional = false, .problem = std::move(why)};
}

// A workbook keeps 12.5 % as 0.125 and a text file as "12.5%"; the figure is 12.5 either way.
ValueReading percentage(double percent, Unit unit)
{
    if (!domain::isShare(unit))
        return problem(fmt::format("it is a percentage, but the indicator is counted in {}; map the column to another "
                                   "indicator or leave it out",
                                   domain::unitKey(unit)));
    return {.value = percent};
}

ValueReading duration(double seconds, Unit unit)
{
    if (unit == Unit::Duration)
        return {.value = seconds};
    if (unit == Unit::Hours)
        return {.value = seconds / kSecondsAnHour};
    return problem(fmt::format("it is a duration, but the indicator is counted in {}; map the column to another "
                               "indicator or leave it out",
                               domain::unitKey(unit)));
}

ValueReading day(const std::string& text, Unit unit)
{
    const auto date = parseIsoDate(std::string_view(text).substr(0, 10));
    if (unit != Unit::Date || !date)
        return problem("it is a date where a figure should be; correct the cell, or name the right column in the "
                       "profile");
    return {.value = static_cast<double>(std::chrono::sys_days{*date}.time_since_epoch().count())};
}

ValueReading written(const std::string& text, Unit unit)
{
    const auto figure = readFigureText(text);
    if (!figure)
        return problem("it is no figure and no marker for a missing one; correct the cell, or say what it means with "
                       "a line \"marker: …\" in the profile");
    ValueReading reading{.value = figure->value, .missing = figure->missing};
    reading.provisional = figure->flag == FigureFlag::Provisional;
    if (figure->percent && figure->value && !domain::isShare(unit))
        return percentage(*figure->value, unit);
    return reading;
}

ValueReading plain(const Cell& cell, Unit unit)
{
    switch (cell.type) {
    case CellType::Number:
        return {.value = cell.number};
    case CellType::Percent:
        return percentage(cell.number * kPerCent, unit);
    case CellType::Duration:
        return duration(cell.number, unit);
    case CellType::Date:
        return day(cell.text, unit);
    case CellType::Text:
        return written(cell.text, unit);
    case CellType::Boolean:
        return problem("it is a yes or no where a figure should be; correct the cell, or name the right column in the "
                       "profile");
    case CellType::Error:
        return problem("the sheet could not work it out; correct the formula and save the file again, or say what it "
                       "means with a line \"marker: …\" in the profile");
    case CellType::Empty:
        break;
    }
    return {};
}

std::optional<domain::MissingReason> markedMissing(const Cell& cell, const TableRule& rule)
{
    for (const auto& [marker, reason] : rule.markers) {
        if (folded(marker) == folded(cell.type == CellType::Error ? std::string_view(cell.text) : labelOf(cell)))
            return reason;
    }
    return std::nullopt;
}

bool isBlank(const Cell* cell)
{
    return cell == nullptr || cell->type == CellType::Empty
        || (cell->type == CellType::Text && trimmed(cell->text).empty());
}

} // namespace

ValueReading readValue(const Cell* cell, const TableRule& rule, const ValueKind& kind)
{
    if (isBlank(cell))
        return {.value = {}, .missing = rule.blank};
    if (!rule.markers.empty()) {
        if (const auto reason = markedMissing(*cell, rule))
            return {.value = {}, .missing = reason};
    }
    ValueReading reading = plain(*cell, kind.unit);
    if (reading.value)
        *reading.value *= rule.times;
    if (reading.value && *reading.value < 0 && kind.unit == Unit::Count && !kind.signedCount)
        return problem("it is a count below zero; correct the cell, or map it to an indicator that may be negative");
    return reading;
}

std::optional<double> readCount(const Cell* cell)
{
    if (isBlank(cell))
        return std::nullopt;
    if (cell->type == CellType::Number)
        return cell->number;
    const auto figure = readFigureText(labelOf(*cell));
    return figure ? figure->value : std::nullopt;
}

} // namespace outturn::importing
