// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_strings.h"

#include "utf8_text.h"
#include "xml_stream.h"

#include <fmt/format.h>

#include <charconv>

namespace outturn::importing {
namespace {

constexpr std::size_t kEscapeSize = 7; // _x000D_

std::optional<unsigned> escapeAt(std::string_view text, std::size_t at)
{
    if (text.size() < at + kEscapeSize || text[at + 1] != 'x' || text[at + 6] != '_')
        return std::nullopt;
    unsigned code = 0;
    const char* first = text.data() + at + 2;
    const auto read = std::from_chars(first, first + 4, code, 16);
    if (read.ec != std::errc{} || read.ptr != first + 4 || code == 0 || (code >= 0xD800 && code <= 0xDFFF))
        return std::nullopt;
    return code;
}

// Text of readings (`rPh`) is not the cell's text.
class StringsHandler : public XmlHandler
{
public:
    StringsHandler(XlsxStrings& strings, const ReadLimits& limits, std::string file)
        : m_strings(strings)
        , m_limits(limits)
        , m_file(std::move(file))
    {
    }

    void start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "rPh")
            m_inReading = true;
        m_inText = name == "t" && !m_inReading;
    }
    void end(std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh")
            m_inReading = false;
        if (name == "si")
            m_strings.endText();
        checkSize();
    }
    void text(std::string_view piece) override
    {
        if (!m_inText)
            return;
        m_strings.append(piece);
        checkSize();
    }

private:
    void checkSize()
    {
        if (m_strings.bytes() > m_limits.keptText)
            fail(Error{ErrorCode::BadInput,
                       fmt::format("{} holds more text than Outturn keeps at once; split the workbook.", m_file),
                       {{"file", m_file}}});
    }

    XlsxStrings& m_strings;
    const ReadLimits& m_limits;
    std::string m_file;
    bool m_inReading{false};
    bool m_inText{false};
};

} // namespace

void unescapeXlsx(std::string& text, std::size_t from)
{
    for (std::size_t at = text.find("_x", from); at != std::string::npos; at = text.find("_x", at + 1)) {
        const auto code = escapeAt(text, at);
        if (!code)
            continue;
        std::string character;
        appendUtf8(*code, character);
        text.replace(at, kEscapeSize, character);
    }
}

void XlsxStrings::endText()
{
    unescapeXlsx(m_all, m_ends.empty() ? 0 : m_ends.back());
    m_ends.push_back(m_all.size());
}

std::optional<std::string_view> XlsxStrings::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return std::nullopt;
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_all).substr(begin, m_ends[index] - begin);
}

Result<XlsxStrings> XlsxStrings::read(const ZipArchive& archive, const std::string& part, const ReadLimits& limits)
{
    XlsxStrings strings;
    if (part.empty())
        return strings;
    StringsHandler handler(strings, limits, archive.file());
    if (auto parsed = parseXml(archive, part, handler, Prefixes::Dropped, limits); !parsed)
        return tl::unexpected(parsed.error());
    return strings;
}

} // namespace outturn::importing
