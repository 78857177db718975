// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/value_file.h>

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/importing/csv_reader.h>

#include <fmt/format.h>

#include <cmath>
#include <optional>

namespace outturn::services {
namespace {

bool isMissing(std::string_view text)
{
    const auto word = lowerCase(text);
    return word.empty() || word == "na" || word == "nan";
}

tl::unexpected<Error> refuse(const std::string& file, std::size_t row, std::string_view column, const std::string& why)
{
    return failure(
        ErrorCode::BadInput,
        fmt::format("{}, row {}, column {}: {}; correct it and run the command again", file, row, column, why),
        {{"file", file}, {"row", std::to_string(row)}, {"column", std::string(column)}});
}

Result<std::size_t> column(const importing::CsvTable& table, std::string_view name)
{
    const auto found = table.column(name);
    if (!found)
        return failure(ErrorCode::BadInput,
                       fmt::format("{} has no column named {}; its first line must name the columns date and value",
                                   table.file, name),
                       {{"file", table.file}});
    return *found;
}

// Files may reach further back than periods do.
Result<Date> dateOf(const std::string& file, std::size_t row, std::string_view text)
{
    if (const auto day = parseIsoDate(text))
        return *day;
    const auto period = domain::parsePeriod(text);
    if (!period)
        return refuse(file, row, "date", fmt::format("\"{}\" is not a date", text));
    return period->first();
}

Result<std::optional<double>> valueOf(const std::string& file, std::size_t row, std::string_view text)
{
    if (isMissing(text))
        return std::nullopt;
    const auto value = parseNumber(text);
    if (!value || !std::isfinite(*value))
        return refuse(file, row, "value", fmt::format("\"{}\" is not a number, blank or NA", text));
    return value;
}

} // namespace

Result<std::vector<analysis::DatedValue>> readValueFile(const std::filesystem::path& path)
{
    const auto table = importing::readCsv(path);
    if (!table)
        return tl::unexpected(table.error());
    const auto dates = column(*table, "date");
    if (!dates)
        return tl::unexpected(dates.error());
    const auto numbers = column(*table, "value");
    if (!numbers)
        return tl::unexpected(numbers.error());
    std::vector<analysis::DatedValue> values;
    values.reserve(table->rows.size());
    for (const auto& row : table->rows) {
        const auto day = dateOf(table->file, row.line, trimmed(row.cells[*dates]));
        if (!day)
            return tl::unexpected(day.error());
        const auto value = valueOf(table->file, row.line, trimmed(row.cells[*numbers]));
        if (!value)
            return tl::unexpected(value.error());
        values.push_back({*day, *value});
    }
    return values;
}

} // namespace outturn::services
