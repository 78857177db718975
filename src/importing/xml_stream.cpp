// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_stream.h"

#include <expat.h>
#include <fmt/format.h>

#include <memory>
#include <type_traits>

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
    reading.handler.start(reading.named(name), XmlAttributes(attributes));
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

tl::unexpected<Error> malformed(const ZipArchive& archive, const std::string& part, const Reading& reading)
{
    const std::string why = reading.refusal != nullptr
        ? std::string(reading.refusal)
        : fmt::format("is damaged at line {} ({}); fetch or save the workbook again",
                      XML_GetCurrentLineNumber(reading.parser), XML_ErrorString(XML_GetErrorCode(reading.parser)));
    return failure(ErrorCode::BadInput, fmt::format("In {}, {} {}.", archive.file(), part, why),
                   {{"file", archive.file()}, {"part", part}});
}

} // namespace

std::optional<std::string_view> XmlAttributes::value(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (name == *pair)
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

void XmlHandler::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    m_done = true;
}

Result<void> parseXml(const ZipArchive& archive, const std::string& part, XmlHandler& handler, Prefixes prefixes,
                      const ReadLimits& limits)
{
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate(nullptr));
    Reading reading{.parser = parser.get(),
                    .handler = handler,
                    .dropPrefixes = prefixes == Prefixes::Dropped,
                    .deepest = limits.depth};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetEntityDeclHandler(parser.get(), onEntity);

    bool sound = true;
    const auto streamed = archive.stream(part, limits.partBytes, [&](std::string_view piece) {
        sound = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), XML_FALSE) == XML_STATUS_OK;
        return sound && !handler.done();
    });
    if (handler.error())
        return tl::unexpected(*handler.error());
    if (handler.done())
        return {};
    if (!streamed)
        return streamed;
    if (!sound || XML_Parse(parser.get(), "", 0, XML_TRUE) != XML_STATUS_OK)
        return handler.error() ? Result<void>(tl::unexpected(*handler.error())) : malformed(archive, part, reading);
    return {};
}

} // namespace outturn::importing
