// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_stream.h"

#include "xml_scanner.h"

#include <expat.h>
#include <fmt/format.h>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace outturn::importing {
namespace {

struct FreeParser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// What the callbacks share.
struct Reading
{
    XML_Parser parser;
    XmlHandler& handler;
    bool dropPrefixes;
    std::size_t deepest;
    std::size_t depth{0};
    const char* refusal{nullptr};

    [[nodiscard]] std::string_view named(const char* name) const
    {
        const std::string_view whole(name);
        return dropPrefixes ? whole.substr(whole.find(':') + 1) : whole;
    }
    void stop() const { XML_StopParser(parser, XML_FALSE); }
    void refuse(const char* why)
    {
        refusal = why;
        stop();
    }
    void stopWhenDone() const
    {
        if (handler.done())
            stop();
    }
};

void onStart(void* data, const char* name, const char** attributes)
{
    auto& reading = *static_cast<Reading*>(data);
    if (++reading.depth > reading.deepest) {
        reading.refuse("nests elements deeper than any workbook; it will not be read");
        return;
    }
    std::vector<XmlAttribute> all;
    for (const char** pair = attributes; *pair != nullptr; pair += 2)
        all.push_back({pair[0], pair[1]});
    reading.handler.start(reading.named(name), XmlAttributes(all));
    reading.stopWhenDone();
}

void onEnd(void* data, const char* name)
{
    auto& reading = *static_cast<Reading*>(data);
    --reading.depth;
    reading.handler.end(reading.named(name));
    reading.stopWhenDone();
}

void onText(void* data, const char* text, int size)
{
    static_cast<Reading*>(data)->handler.text({text, static_cast<std::size_t>(size)});
}

// Workbooks declare no entities; files that do mean to blow them up or to fetch something.
void onEntity(void* data, const char*, int, const char*, int, const char*, const char*, const char*, const char*)
{
    static_cast<Reading*>(data)->refuse("declares entities, which no workbook does; it will not be read");
}

/// The general parser: for other encodings, document types and whatever else XML has.
class GeneralParser
{
public:
    GeneralParser(XmlHandler& handler, bool dropPrefixes, std::size_t deepest)
        : m_parser(XML_ParserCreate(nullptr))
        , m_reading{.parser = m_parser.get(), .handler = handler, .dropPrefixes = dropPrefixes, .deepest = deepest}
    {
        XML_SetUserData(m_parser.get(), &m_reading);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetEntityDeclHandler(m_parser.get(), onEntity);
    }

    bool feed(std::string_view piece, bool last)
    {
        const bool sound =
            XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), last) == XML_STATUS_OK;
        m_sound = m_sound && sound;
        return sound && !m_reading.handler.done();
    }
    [[nodiscard]] std::string refusal() const
    {
        if (m_sound)
            return {};
        return m_reading.refusal != nullptr
            ? std::string(m_reading.refusal)
            : fmt::format("is damaged at line {} ({}); fetch or save the workbook again",
                          XML_GetCurrentLineNumber(m_parser.get()), XML_ErrorString(XML_GetErrorCode(m_parser.get())));
    }

private:
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> m_parser;
    Reading m_reading;
    bool m_sound{true};
};

/// Chooses between the scanner and the general parser by the first bytes of a part.
class PartParser
{
public:
    PartParser(XmlHandler& handler, Prefixes prefixes, std::size_t deepest)
        : m_handler(handler)
        , m_dropPrefixes(prefixes == Prefixes::Dropped)
        , m_deepest(deepest)
    {
    }

    bool feed(std::string_view piece)
    {
        if (!m_scanner && !m_general)
            choose(piece);
        return m_scanner ? m_scanner->feed(piece) : m_general->feed(piece, false);
    }
    /// What is wrong, once all is fed; empty where nothing is.
    std::string finish()
    {
        if (!m_scanner && !m_general)
            choose({});
        if (m_scanner)
            return m_scanner->finish() ? std::string{} : std::string(m_scanner->refusal());
        if (m_general->refusal().empty())
            m_general->feed({}, true);
        return m_general->refusal();
    }

private:
    void choose(std::string_view beginning)
    {
        if (XmlScanner::canScan(beginning))
            m_scanner.emplace(m_handler, m_dropPrefixes, m_deepest);
        else
            m_general = std::make_unique<GeneralParser>(m_handler, m_dropPrefixes, m_deepest);
    }

    XmlHandler& m_handler;
    bool m_dropPrefixes;
    std::size_t m_deepest;
    std::optional<XmlScanner> m_scanner;
    std::unique_ptr<GeneralParser> m_general;
};

} // namespace

Result<void> parseXml(const ZipArchive& archive, const std::string& part, XmlHandler& handler, Prefixes prefixes,
                      const ReadLimits& limits)
{
    PartParser parser(handler, prefixes, limits.depth);
    bool wanted = true;
    const auto streamed = archive.stream(part, limits.partBytes, [&](std::string_view piece) {
        wanted = parser.feed(piece);
        return wanted;
    });
    if (handler.error())
        return tl::unexpected(*handler.error());
    if (handler.done())
        return {};
    if (!streamed)
        return streamed;
    const std::string refusal = parser.finish();
    if (handler.error())
        return tl::unexpected(*handler.error());
    if (refusal.empty())
        return {};
    return failure(ErrorCode::BadInput, fmt::format("In {}, {} {}.", archive.file(), part, refusal),
                   {{"file", archive.file()}, {"part", part}});
}

} // namespace outturn::importing
