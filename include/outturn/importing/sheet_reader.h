// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/importing/sheet.h>

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

namespace outturn::importing {

/// How far a file may go before it is refused; the defaults hold every honest workbook.
struct ReadLimits
{
    std::uint32_t rows{1'048'576}; ///< of a sheet, as in every spreadsheet program
    std::uint32_t columns{16'384};
    std::uint32_t records{20'000'000};                ///< of a text file
    std::uint64_t cells{100'000'000};                 ///< of a file, repeated ones counted
    std::uint64_t partBytes{std::uint64_t{2} << 30};  ///< of one part of a workbook, unpacked
    std::uint64_t bookBytes{std::uint64_t{64} << 20}; ///< of the parts that list sheets and styles
    std::uint64_t ratio{400};                         ///< unpacked by packed size, of parts above `smallPart`
    std::uint64_t smallPart{std::uint64_t{32} << 20};
    std::uint64_t keptText{std::uint64_t{256} << 20}; ///< of the texts that cells share
    std::size_t cellText{1U << 20};                   ///< bytes of one cell
    std::size_t depth{128};                           ///< of elements inside elements
    std::size_t parts{20'000};                        ///< files in a workbook
    std::size_t merged{1'000'000};                    ///< ranges of a sheet; what is beyond is not told
};

/// A file to read: by its path, or from memory under a name for messages.
class SheetSource
{
public:
    explicit SheetSource(std::filesystem::path path);
    /// `bytes` must outlive the source.
    SheetSource(std::string_view bytes, std::string name);

    [[nodiscard]] const std::string& name() const { return m_name; } ///< without its folder
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] bool inMemory() const { return m_path.empty(); }
    /// The first bytes, at most `count`; nothing where the file cannot be read.
    [[nodiscard]] std::string beginning(std::size_t count) const;

private:
    std::filesystem::path m_path;
    std::string_view m_bytes;
    std::string m_name;
};

/// One format: how to know it and how to read it.
struct SheetReader
{
    std::string_view format; ///< `xlsx`, `ods`, `csv`
    bool (*recognises)(const SheetSource& source);
    Result<void> (*read)(const SheetSource& source, SheetVisitor& visitor, const ReadLimits& limits);
};

/// Every reader, the pickiest first; the last takes any text.
[[nodiscard]] std::span<const SheetReader> sheetReaders();

/// The first reader that knows the file by its content; its name does not matter.
/// Fails with `NotFound` where there is no such file, and with `BadInput`, saying what the file is and how to save it
/// so that it can be read, for the old Excel format, a workbook with a password, a PDF, a web page and an empty file.
[[nodiscard]] Result<const SheetReader*> readerFor(const SheetSource& source);

/// Streams the file to `visitor`; a sheet's rows are never all in memory.
/// Fails as `readerFor` does and with `BadInput`, naming file, sheet and row as far as they are known, for a file that
/// is damaged or goes beyond `limits`. Rows may have been visited before a failure is found.
[[nodiscard]] Result<void> readSheets(const SheetSource& source, SheetVisitor& visitor, const ReadLimits& limits = {});

} // namespace outturn::importing
