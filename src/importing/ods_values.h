// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// Seconds of `PT16H32M05.5S`, also with years to days before the `T` where they are zero or days.
/// Nothing for any other text.
[[nodiscard]] std::optional<double> secondsOfOdsDuration(std::string_view text);

/// The text of one cell's paragraphs: white space runs as one blank, as the format asks, one line a paragraph.
class OdsParagraphs
{
public:
    void startParagraph();
    void append(std::string_view piece);
    void appendBlanks(std::size_t count);
    void appendLineBreak();
    void clear();
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool any() const { return m_paragraphs > 0; }

private:
    std::string m_text;
    std::size_t m_paragraphs{0};
    bool m_afterBlank{true};
};

} // namespace outturn::importing
