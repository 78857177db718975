// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <iosfwd>
#include <string>
#include <string_view>

namespace outturn::importing {

enum class Encoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

/// How a text file is written.
struct TextForm
{
    Encoding encoding{Encoding::Utf8};
    std::size_t markBytes{0}; ///< of its byte order mark
    char delimiter{','};
    bool statesDelimiter{false}; ///< its first line is Excel's `sep=;`
};

/// Looks at the whole of `text`: UTF-8 where all of it is, UTF-16 by its mark or its zero bytes, else CP-1252; the
/// delimiter (comma, semicolon, tab or bar) that cuts the first lines most evenly. Fails with `BadInput` for what
/// holds zero bytes and is no UTF-16. `file` names it in the message.
[[nodiscard]] Result<TextForm> detectTextForm(std::istream& text, const std::string& file);

/// The delimiter that `sample` is cut by; a comma where there is none.
[[nodiscard]] char detectDelimiter(std::string_view sample);

} // namespace outturn::importing
