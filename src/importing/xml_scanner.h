// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xml_handler.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// Reads XML as spreadsheet programs write it: UTF-8 without a document type. What a general parser takes most of its
/// time for is not in such files, so that large sheets are read several times as fast (docs/decisions/0019). Anything
/// else is for `parseXml` to hand to the general parser: see `canScan`.
///
/// Checks what keeps a reader safe: tags match, attributes are whole, references name characters, the text is UTF-8,
/// nesting and tags have a limit.
class XmlScanner
{
public:
    XmlScanner(XmlHandler& handler, bool dropPrefixes, std::size_t deepest);

    /// Whether a part that begins like this is for the scanner.
    [[nodiscard]] static bool canScan(std::string_view beginning);

    /// Takes the next bytes; false once the handler is done or something is wrong.
    bool feed(std::string_view piece);
    /// After the last bytes.
    bool finish();
    /// What is wrong, ending a sentence about the part; null while nothing is.
    [[nodiscard]] const char* refusal() const { return m_refusal; }

private:
    enum class Step { Taken, NeedsMore, Stopped };

    Step next();
    Step takeText(std::size_t end, bool atTag);
    Step takeMarkup();
    Step takePast(std::string_view opening, std::string_view closing, bool isText);
    Step takeEndTag();
    Step takeStartTag();
    /// Reads attributes up to the end of the tag; nothing where the tag goes on beyond the buffer or is broken.
    std::optional<std::size_t> readAttributes(std::size_t at, bool& empty);
    Step refuse(const char* why);
    bool checkUtf8(std::string_view piece);
    /// `raw` with its references replaced, kept until the next tag.
    std::optional<std::string_view> decoded(std::string_view raw, bool inAttribute);
    [[nodiscard]] std::string_view named(std::string_view name) const;
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }
    void push(std::string_view name);
    [[nodiscard]] std::string_view top() const;
    void pop();

    XmlHandler& m_handler;
    bool m_dropPrefixes;
    std::size_t m_deepest;
    std::string m_buffer;
    std::size_t m_at{0};
    std::string m_open; ///< names of the open elements, one after the other
    std::vector<std::size_t> m_starts;
    bool m_sawRoot{false};
    std::vector<XmlAttribute> m_attributes;
    std::vector<std::string> m_scratch;
    std::size_t m_scratchUsed{0};
    std::string m_cutCharacter; ///< bytes of a character that the piece before cut
    const char* m_refusal{nullptr};
};

} // namespace outturn::importing
