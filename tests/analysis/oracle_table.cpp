// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle_table.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <stdexcept>

namespace outturn::testing {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back() += c;
    }
    return cells;
}

std::string shown(std::optional<double> number)
{
    return number ? std::to_string(*number) : "nothing";
}

void addFiles(std::vector<fs::path>& files, const fs::path& folder, const std::string& ending)
{
    if (!fs::is_directory(folder))
        return;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().ends_with(ending))
            files.push_back(entry.path());
    }
}

} // namespace

OracleTable::OracleTable(const fs::path& file)
{
    std::ifstream in(file);
    std::string line;
    if (!std::getline(in, line))
        throw std::runtime_error("no table in " + file.string());
    const auto header = cellsOf(line);
    while (std::getline(in, line)) {
        auto cells = cellsOf(line);
        cells.resize(header.size());
        for (std::size_t i = 0; i < header.size(); ++i)
            m_columns[header[i]].push_back(cells[i]);
        ++m_rows;
    }
}

std::vector<std::optional<double>> OracleTable::numbers(const std::string& column) const
{
    std::vector<std::optional<double>> result;
    for (const auto& cell : text(column)) {
        const bool none = cell.empty() || cell == "NA" || cell == "NaN" || cell == "Inf" || cell == "-Inf";
        result.push_back(none ? std::nullopt : std::optional(std::stod(cell)));
    }
    return result;
}

std::vector<Date> OracleTable::dates(const std::string& column) const
{
    std::vector<Date> result;
    for (const auto& cell : text(column))
        result.push_back(parseIsoDate(cell.substr(0, 10)).value());
    return result;
}

std::vector<fs::path> oracleFiles(const std::string& folder, const std::string& ending)
{
    std::vector<fs::path> files;
    addFiles(files, fs::path(OUTTURN_TEST_DATA) / "oracles" / folder, ending);
    addFiles(files, fs::path(OUTTURN_ORACLES) / folder, ending);
    std::ranges::sort(files);
    return files;
}

fs::path oracleFolder(const std::string& folder)
{
    const auto full = fs::path(OUTTURN_ORACLES) / folder;
    return fs::is_directory(full) ? full : fs::path(OUTTURN_TEST_DATA) / "oracles" / folder;
}

bool agrees(std::optional<double> actual, std::optional<double> expected, double tolerance)
{
    if (!actual || !expected)
        return !actual && !expected;
    return std::abs(*actual - *expected) <= tolerance * std::max(1.0, std::abs(*expected));
}

std::string disagreements(const std::vector<std::optional<double>>& actual,
                          const std::vector<std::optional<double>>& expected, double tolerance)
{
    if (actual.size() != expected.size())
        return std::to_string(actual.size()) + " rows instead of " + std::to_string(expected.size());
    std::string result;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (!agrees(actual[i], expected[i], tolerance))
            result +=
                "row " + std::to_string(i + 1) + ": " + shown(actual[i]) + " instead of " + shown(expected[i]) + "; ";
    }
    return result;
}

} // namespace outturn::testing
