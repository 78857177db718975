// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_archive.h"

#include "read_ahead.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <vector>

namespace outturn::importing {
namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
constexpr std::uint64_t kLargePart = 256 * 1024; // packed; below it a thread is not worth its start

struct CloseFile
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

bool leadsOut(std::string_view name)
{
    if (name.starts_with('/') || name.starts_with('\\') || name.find(':') != std::string_view::npos)
        return true;
    std::size_t start = 0;
    while (start <= name.size()) {
        const std::size_t end = std::min(name.find_first_of("/\\", start), name.size());
        if (name.substr(start, end - start) == "..")
            return true;
        start = end + 1;
    }
    return false;
}

zip_t* openSource(const SheetSource& source)
{
    zip_error_t ignored{};
    zip_source_t* bytes = source.inMemory()
        ? zip_source_buffer_create(source.bytes().data(), source.bytes().size(), 0, &ignored)
        : zip_source_file_create(source.path().string().c_str(), 0, -1, &ignored);
    if (bytes == nullptr)
        return nullptr;
    zip_t* archive = zip_open_from_source(bytes, ZIP_RDONLY, &ignored);
    if (archive == nullptr)
        zip_source_free(bytes);
    return archive;
}

} // namespace

/// The next bytes of a part.
struct ZipArchive::Unpacked
{
    /// False at the part's end; that it cannot be unpacked is a piece too.
    bool fill(zip_file_t& file)
    {
        bytes.resize(kPieceBytes);
        count = zip_fread(&file, bytes.data(), bytes.size());
        return count != 0;
    }

    std::vector<char> bytes{};
    zip_int64_t count{0}; ///< below 0 where it is damaged
};

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip* archive, std::string file, const ReadLimits& limits)
    : m_archive(archive)
    , m_file(std::move(file))
    , m_limits(limits)
{
}

tl::unexpected<Error> ZipArchive::refuse(std::string_view part, std::string_view why) const
{
    return failure(ErrorCode::BadInput, fmt::format("In {}, {} {}.", m_file, part, why),
                   {{"file", m_file}, {"part", std::string(part)}});
}

Result<ZipArchive> ZipArchive::open(const SheetSource& source, const ReadLimits& limits)
{
    zip_t* opened = openSource(source);
    if (opened == nullptr) {
        return failure(ErrorCode::BadInput,
                       fmt::format("{} is damaged or cut short: its parts cannot be listed; fetch or save it again.",
                                   source.name()),
                       {{"file", source.name()}});
    }
    ZipArchive archive(opened, source.name(), limits);
    if (const auto checked = archive.checkEntries(); !checked)
        return tl::unexpected(checked.error());
    return archive;
}

Result<void> ZipArchive::checkEntries() const
{
    const auto count = zip_get_num_entries(m_archive.get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > m_limits.parts)
        return refuse("the list of parts", "has more parts than any workbook; it will not be read");
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const char* name = zip_get_name(m_archive.get(), i, 0);
        if (name != nullptr && leadsOut(name))
            return refuse(fmt::format("the part \"{}\"", name),
                          "has a path that leads out of the file; it will not be read");
    }
    return {};
}

bool ZipArchive::contains(const std::string& part) const
{
    return zip_name_locate(m_archive.get(), part.c_str(), 0) >= 0;
}

Result<std::uint64_t> ZipArchive::packedSize(const std::string& part) const
{
    zip_stat_t about{};
    if (zip_stat(m_archive.get(), part.c_str(), 0, &about) != 0)
        return refuse(part, "is missing; save the workbook again");
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return refuse(part, "is protected by a password; save the workbook without one");
    if ((about.valid & ZIP_STAT_COMP_METHOD) != 0 && about.comp_method != ZIP_CM_STORE
        && about.comp_method != ZIP_CM_DEFLATE)
        return refuse(part, "is packed in a way that spreadsheet programs do not use; save the workbook again");
    return about.comp_size;
}

Result<void> ZipArchive::stream(const std::string& part, std::uint64_t mostBytes,
                                const std::function<bool(std::string_view)>& sink) const
{
    const auto packed = packedSize(part);
    if (!packed)
        return tl::unexpected(packed.error());
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen(m_archive.get(), part.c_str(), 0));
    if (!file)
        return refuse(part, "cannot be unpacked; fetch or save the workbook again");
    const std::uint64_t most = std::min(mostBytes, std::max(m_limits.smallPart, *packed * m_limits.ratio));
    if (*packed < kLargePart) {
        Unpacked piece;
        return pass(
            part, most, [&] { return piece.fill(*file) ? &piece : nullptr; }, sink);
    }
    // Unpacking takes as long as reading what comes out, so each has a core to itself.
    ReadAhead<Unpacked> ahead([&file](Unpacked& piece) { return piece.fill(*file); });
    return pass(
        part, most, [&ahead] { return ahead.next(); }, sink);
}

Result<void> ZipArchive::pass(const std::string& part, std::uint64_t most, const std::function<Unpacked*()>& next,
                              const std::function<bool(std::string_view)>& sink) const
{
    std::uint64_t total = 0;
    while (const Unpacked* piece = next()) {
        if (piece->count < 0)
            return refuse(part, "is damaged and cannot be unpacked to its end; fetch or save the workbook again");
        const auto count = static_cast<std::size_t>(piece->count);
        total += count;
        if (total > most)
            return refuse(part, "unpacks to far more than a workbook holds; it will not be read");
        if (!sink({piece->bytes.data(), count}))
            return {};
    }
    return {};
}

} // namespace outturn::importing
