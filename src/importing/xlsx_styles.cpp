// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_styles.h"

#include "xml_stream.h"

#include <outturn/base/text.h>

namespace outturn::importing {
namespace {

constexpr std::string_view kForeignDate = "yyyy-mm-dd";

int numberOf(std::string_view text)
{
    const auto number = parseWhole(text);
    return number && *number >= 0 && *number < 100'000 ? static_cast<int>(*number) : 0;
}

// Excel leaves these to the reader's country; all of them are dates.
bool isForeignDate(int id)
{
    return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

class StylesHandler : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            codes[numberOf(attributes.text("numFmtId"))] = attributes.text("formatCode");
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells)
            styles.push_back(numberOf(attributes.text("numFmtId")));
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }

    std::map<int, std::string> codes;
    std::vector<int> styles;

private:
    bool m_inCells{false};
};

NumberFormat formatOf(int id, const std::map<int, std::string>& codes)
{
    if (const auto own = codes.find(id); own != codes.end())
        return NumberFormat::parse(own->second);
    return NumberFormat::parse(isForeignDate(id) ? kForeignDate : NumberFormat::builtIn(id));
}

} // namespace

Result<XlsxStyles> XlsxStyles::read(const ZipArchive& archive, const std::string& part, const ReadLimits& limits)
{
    XlsxStyles styles;
    if (part.empty())
        return styles;
    StylesHandler handler;
    if (auto parsed = parseXml(archive, part, handler, Prefixes::Dropped, limits); !parsed)
        return tl::unexpected(parsed.error());
    for (const int id : handler.styles) {
        const auto [format, added] = styles.m_formats.try_emplace(id);
        if (added)
            format->second = formatOf(id, handler.codes);
        styles.m_byStyle.push_back(&format->second);
    }
    return styles;
}

const NumberFormat& XlsxStyles::format(std::size_t style) const
{
    return style < m_byStyle.size() ? *m_byStyle[style] : m_general;
}

} // namespace outturn::importing
