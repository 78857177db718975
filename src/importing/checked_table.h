// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>
#include <outturn/domain/period.h>
#include <outturn/importing/csv_reader.h>

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// One row whose cells are asked for by column and checked on the way. The first cell that is not as expected is
/// kept as the row's error; what is asked for after it comes back empty, so that a reader needs no check a cell.
class CheckedRow
{
public:
    CheckedRow(const CsvTable& table, const CsvRow& row)
        : m_table(table)
        , m_row(row)
    {
    }

    [[nodiscard]] std::string optionalText(std::string_view column);
    [[nodiscard]] std::string text(std::string_view column); ///< must not be blank
    /// Lower-case letters, digits, dots and hyphens.
    [[nodiscard]] std::string slug(std::string_view column);
    [[nodiscard]] double number(std::string_view column);
    [[nodiscard]] std::optional<double> optionalNumber(std::string_view column);
    [[nodiscard]] int wholeNumber(std::string_view column, int lowest, int highest);
    [[nodiscard]] Date date(std::string_view column);
    [[nodiscard]] std::optional<Date> optionalDate(std::string_view column);
    [[nodiscard]] domain::Period period(std::string_view column);

    /// A key word, read by one of the vocabulary's `parse…` functions.
    template <typename T> [[nodiscard]] T keyWord(std::string_view column, Result<T> (*parse)(std::string_view))
    {
        const auto parsed = parse(text(column));
        if (parsed)
            return *parsed;
        refuse(column, parsed.error().message);
        return T{};
    }

    /// Keeps an error unless `holds`; `expected` ends the sentence "expected …".
    void expect(bool holds, std::string_view column, std::string_view expected);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] std::size_t line() const { return m_row.line; }

private:
    [[nodiscard]] const std::string& cell(std::string_view column) const;
    void refuse(std::string_view column, std::string_view why);

    const CsvTable& m_table;
    const CsvRow& m_row;
    std::optional<Error> m_error;
};

/// A CSV file of a plan folder that has all the columns it must have.
class CheckedTable
{
public:
    [[nodiscard]] static Result<CheckedTable> read(const std::filesystem::path& folder, const std::string& name,
                                                   std::initializer_list<std::string_view> columns);

    /// Calls `take(CheckedRow&)` for each row and stops at the first that has an error.
    template <typename Take> [[nodiscard]] Result<void> each(Take&& take) const
    {
        for (const CsvRow& row : m_table.rows) {
            CheckedRow checked(m_table, row);
            take(checked);
            if (checked.error())
                return tl::unexpected(*checked.error());
        }
        return {};
    }

private:
    explicit CheckedTable(CsvTable table)
        : m_table(std::move(table))
    {
    }

    CsvTable m_table;
};

} // namespace outturn::importing
