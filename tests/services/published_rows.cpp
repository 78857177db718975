// SPDX-License-Identifier: GPL-3.0-or-later
#include "published_rows.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/importing/csv_reader.h>

#include <cmath>
#include <fstream>

namespace outturn::test {
namespace {

// What "around" and "some" may be off.
constexpr double kAbout = 0.03;

importing::CsvTable sampleTable(const std::string& name)
{
    return importing::readCsv(std::filesystem::path(OUTTURN_SAMPLE_PLAN) / name).value();
}

domain::Measure asLevel(const domain::Measure& measure)
{
    const bool level = measure.name == "quarter-level" || measure.name == "total-since-inception";
    return level ? domain::Measure::value() : measure;
}

bool isWithin(const std::string& range, double value)
{
    const auto ends = split(range, '-');
    const auto low = ends.size() == 2 ? parseNumber(ends[0]) : std::nullopt;
    const auto high = ends.size() == 2 ? parseNumber(ends[1]) : std::nullopt;
    return low && high && *low <= value && value <= *high;
}

} // namespace

bool PublishedRow::isComputable() const
{
    switch (measure.kind) {
    case domain::MeasureKind::Value:
    case domain::MeasureKind::Rolling12:
    case domain::MeasureKind::Change:
    case domain::MeasureKind::MeanPerQuarter:
        return true;
    case domain::MeasureKind::Cumulative: // the day it began is not stated
    case domain::MeasureKind::Statement:
        break;
    }
    return false;
}

bool PublishedRow::agreesWith(double computed) const
{
    switch (bound) {
    case domain::Bound::Exact:
        return printedNumber(computed, decimals) == printedNumber(value, decimals);
    case domain::Bound::AtLeast:
        return computed >= value;
    case domain::Bound::Above:
        return computed > value;
    case domain::Bound::Below:
        return computed < value;
    case domain::Bound::About:
        return isWithin(note, computed) || std::abs(computed - value) <= kAbout * std::abs(value);
    }
    return false;
}

std::vector<PublishedRow> publishedRows()
{
    const auto table = sampleTable("published.csv");
    std::vector<PublishedRow> rows;
    for (const auto& row : table.rows) {
        const auto cell = [&](const char* column) { return row.cells.at(table.column(column).value()); };
        if (cell("period").empty())
            continue;
        rows.push_back({.id = cell("id"),
                        .indicator = domain::IndicatorSlug(cell("indicator")),
                        .area = domain::AreaSlug(cell("area")),
                        .subset = cell("subset"),
                        .measure = asLevel(domain::parseMeasure(cell("measure")).value()),
                        .statement = domain::parseMeasure(cell("measure"))->kind == domain::MeasureKind::Statement,
                        .period = domain::parsePeriod(cell("period")).value(),
                        .value = parseNumber(cell("value")).value(),
                        .decimals = static_cast<int>(parseWhole(cell("decimals")).value()),
                        .printed = cell("printed"),
                        .bound = domain::parseBound(cell("bound")).value(),
                        .note = cell("note")});
    }
    return rows;
}

std::set<std::string> contradictionNames()
{
    const auto table = sampleTable("contradictions.csv");
    std::set<std::string> names;
    for (const auto& row : table.rows)
        names.insert(row.cells.at(table.column("name").value()));
    return names;
}

std::filesystem::path planWithoutPublished(const TemporaryFolder& folder)
{
    const auto plan = folder / "plan";
    std::filesystem::copy(OUTTURN_SAMPLE_PLAN, plan, std::filesystem::copy_options::recursive);
    std::string header;
    std::getline(std::ifstream(plan / "published.csv"), header);
    std::ofstream(plan / "published.csv", std::ios::trunc) << header << '\n';
    return plan;
}

} // namespace outturn::test
