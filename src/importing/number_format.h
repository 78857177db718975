// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "excel_serial.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

enum class FormatKind { General, Number, Percent, Date, Duration, Text };

/// One piece of a format's section.
struct FormatToken
{
    enum class Kind {
        Literal,
        Digits, ///< the place of the number
        Year,   ///< and the other parts of a date or time, `size` letters long
        Month,
        Day,
        Hour,
        Minute,
        Second,
        SecondFraction,
        HalfDay,  ///< am or pm
        Elapsed,  ///< `[h]`, `[mm]`, `[ss]`: the whole time in that unit; `text` is the letter
        TextValue ///< the place of a text
    };

    Kind kind{};
    std::string text{};
    std::size_t size{0};
};

/// One of the up to four sections of a format.
struct FormatSection
{
    FormatKind kind{FormatKind::Number};
    std::vector<FormatToken> tokens{};
    int wholeZeros{0}; ///< least digits before the point
    int decimals{0};   ///< most digits after the point
    int fixed{0};      ///< least of them
    int percents{0};
    int thousands{0}; ///< trailing commas, each dividing by 1,000
    bool grouped{false};
    bool scientific{false};
    bool fraction{false};
    bool halfDays{false};
    std::string condition{}; ///< `<`, `<=`, `=`, `<>`, `>`, `>=`, or empty
    double bound{0};
};

/// A number format of an Excel workbook, such as `#,##0.0;-#,##0.0;"-"` or `mmm-yy`.
class NumberFormat
{
public:
    /// Every text is a format; what is not understood stands as it is.
    [[nodiscard]] static NumberFormat parse(std::string_view code);
    /// The code of a format that workbooks name by number only; empty where there is none of that number.
    [[nodiscard]] static std::string_view builtIn(int id);

    /// What a value of this format is.
    [[nodiscard]] FormatKind kind() const { return m_kind; }
    /// The number as a sheet shows it, British names of months.
    [[nodiscard]] std::string shown(double value, DateSystem system) const;
    /// As `shown`, written into `text`.
    void show(double value, DateSystem system, std::string& text) const;

private:
    [[nodiscard]] const FormatSection& sectionFor(double value, bool& dropSign) const;

    std::vector<FormatSection> m_sections;
    FormatKind m_kind{FormatKind::General};
};

/// A number without a format of its own: up to 15 significant digits.
void appendGeneral(double value, std::string& text);

/// Renders one section. `value` without its sign where the section is for negative numbers alone.
void appendSection(const FormatSection& section, double value, DateSystem system, std::string& text);

/// Reads one section.
[[nodiscard]] FormatSection parseSection(std::string_view code);

} // namespace outturn::importing
