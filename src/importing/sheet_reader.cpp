// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/sheet_reader.h>

#include "csv_sheet_reader.h"
#include "ods_reader.h"
#include "xlsx_reader.h"
#include "zip_archive.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <array>
#include <fstream>

namespace outturn::importing {
namespace {

constexpr std::size_t kProbeBytes = 1024;

constexpr std::array<SheetReader, 3> kReaders{
    SheetReader{"xlsx", isXlsx, readXlsx},
    SheetReader{"ods", isOds, readOds},
    SheetReader{"csv", isDelimitedText, readDelimitedText},
};

/// What other programs' files begin with, and what to do about them.
struct Stranger
{
    std::string_view beginning;
    std::string_view advice;
};

constexpr std::array<Stranger, 8> kStrangers{
    Stranger{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
             "is a workbook of the old Excel format (.xls) or one protected by a "
             "password; save it as .xlsx without a password"},
    Stranger{"%pdf-", "is a PDF; load the spreadsheet that it was made from"},
    Stranger{"<!doctype html",
             "is a web page, not a spreadsheet; open it in a spreadsheet program and save it as .xlsx"},
    Stranger{"<html", "is a web page, not a spreadsheet; open it in a spreadsheet program and save it as .xlsx"},
    Stranger{"<?xml", "is an XML file; open it in a spreadsheet program and save it as .xlsx or .ods"},
    Stranger{"{\\rtf", "is a text document; load the spreadsheet that it was made from"},
    Stranger{"\x1F\x8B", "is packed with gzip; unpack it and load what is inside"},
    Stranger{"7z\xBC\xAF\x27\x1C", "is packed with 7-Zip; unpack it and load what is inside"},
};

tl::unexpected<Error> refuse(const SheetSource& source, std::string_view why)
{
    return failure(ErrorCode::BadInput, fmt::format("{} {}.", source.name(), why), {{"file", source.name()}});
}

Result<void> checkBeginning(const SheetSource& source, const std::string& beginning)
{
    if (beginning.empty())
        return refuse(source, "is empty; fetch or save it again");
    const std::string plain = lowerCase(trimmed(beginning));
    for (const Stranger& stranger : kStrangers) {
        if (plain.starts_with(lowerCase(stranger.beginning)))
            return refuse(source, stranger.advice);
    }
    return {};
}

Result<const SheetReader*> zipReader(const SheetSource& source)
{
    if (const auto archive = ZipArchive::open(source, {}); !archive)
        return tl::unexpected(archive.error());
    for (const SheetReader& reader : kReaders) {
        if (reader.format != "csv" && reader.recognises(source))
            return &reader;
    }
    return refuse(source, "is a zip archive but no workbook; unpack it and load what is inside");
}

} // namespace

SheetSource::SheetSource(std::filesystem::path path)
    : m_path(std::move(path))
    , m_name(m_path.filename().string())
{
}

SheetSource::SheetSource(std::string_view bytes, std::string name)
    : m_bytes(bytes)
    , m_name(std::move(name))
{
}

std::string SheetSource::beginning(std::size_t count) const
{
    if (inMemory())
        return std::string(m_bytes.substr(0, count));
    std::ifstream stream(m_path, std::ios::binary);
    std::string bytes(count, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    return bytes;
}

std::span<const SheetReader> sheetReaders()
{
    return kReaders;
}

Result<const SheetReader*> readerFor(const SheetSource& source)
{
    std::error_code ignored;
    if (!source.inMemory() && !std::filesystem::is_regular_file(source.path(), ignored)) {
        return failure(ErrorCode::NotFound,
                       fmt::format("The file {} is not there or cannot be read; check the path and its permissions.",
                                   source.path().string()),
                       {{"file", source.path().string()}});
    }
    const std::string beginning = source.beginning(kProbeBytes);
    if (const auto checked = checkBeginning(source, beginning); !checked)
        return tl::unexpected(checked.error());
    if (beginning.starts_with("PK\x03\x04") || beginning.starts_with("PK\x05\x06"))
        return zipReader(source);
    return &kReaders.back();
}

Result<void> readSheets(const SheetSource& source, SheetVisitor& visitor, const ReadLimits& limits)
{
    const auto reader = readerFor(source);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->read(source, visitor, limits);
}

} // namespace outturn::importing
