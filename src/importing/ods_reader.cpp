// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_reader.h"

#include "ods_content.h"

#include <fmt/format.h>

namespace outturn::importing {
namespace {

constexpr const char* kContent = "content.xml";
constexpr const char* kManifest = "META-INF/manifest.xml";

class ManifestHandler : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes&) override
    {
        encrypted = encrypted || name == "encryption-data";
    }
    void end(std::string_view) override { }

    bool encrypted{false};
};

tl::unexpected<Error> refuse(const std::string& file, std::string_view why)
{
    return failure(ErrorCode::BadInput, fmt::format("{} {}.", file, why), {{"file", file}});
}

// A manifest that is not there or damaged does no harm: nothing but this is asked of it.
bool isEncrypted(const ZipArchive& archive, ReadLimits limits)
{
    limits.partBytes = limits.bookBytes;
    ManifestHandler handler;
    return archive.contains(kManifest) && parseXml(archive, kManifest, handler, Prefixes::Dropped, limits).has_value()
        && handler.encrypted;
}

} // namespace

bool isOds(const SheetSource& source)
{
    const auto archive = ZipArchive::open(source, {});
    return archive && archive->contains(kContent);
}

Result<void> readOds(const SheetSource& source, SheetVisitor& visitor, const ReadLimits& limits)
{
    const auto archive = ZipArchive::open(source, limits);
    if (!archive)
        return tl::unexpected(archive.error());
    if (isEncrypted(*archive, limits))
        return refuse(source.name(), "is protected by a password; save it without one and load it again");
    SheetOutput output(visitor, limits, source.name());
    OdsContentHandler handler(output);
    if (auto parsed = parseXml(*archive, kContent, handler, Prefixes::Kept, limits); !parsed)
        return parsed;
    if (!handler.sawSpreadsheet())
        return refuse(source.name(), "is an OpenDocument file but no spreadsheet; load the .ods, .xlsx or .csv");
    return {};
}

} // namespace outturn::importing
