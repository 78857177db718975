// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/importing/sheet_reader.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace outturn::importing {

/// The parts of a workbook, read and never written anywhere. Refuses what no spreadsheet program writes: paths that
/// lead out of the archive, more than `ReadLimits::parts` parts, parts that unpack beyond the limits (counted while
/// unpacking, because the sizes that a file states about itself may lie), passwords.
class ZipArchive
{
public:
    [[nodiscard]] static Result<ZipArchive> open(const SheetSource& source, const ReadLimits& limits);

    [[nodiscard]] bool contains(const std::string& part) const;

    /// Hands the part to `sink` piece by piece until it returns false. Fails with `BadInput` where the part is not
    /// there, is damaged, or unpacks to more than `mostBytes` or than `ReadLimits::ratio` allows. Large parts are
    /// unpacked ahead on another thread, so that `sink` must not read from the archive.
    [[nodiscard]] Result<void> stream(const std::string& part, std::uint64_t mostBytes,
                                      const std::function<bool(std::string_view)>& sink) const;

    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    struct Close
    {
        void operator()(zip* archive) const;
    };

    struct Unpacked;

    ZipArchive(zip* archive, std::string file, const ReadLimits& limits);
    [[nodiscard]] Result<void> checkEntries() const;
    [[nodiscard]] Result<std::uint64_t> packedSize(const std::string& part) const;
    [[nodiscard]] Result<void> pass(const std::string& part, std::uint64_t most, const std::function<Unpacked*()>& next,
                                    const std::function<bool(std::string_view)>& sink) const;
    [[nodiscard]] tl::unexpected<Error> refuse(std::string_view part, std::string_view why) const;

    std::unique_ptr<zip, Close> m_archive;
    std::string m_file;
    ReadLimits m_limits;
};

} // namespace outturn::importing
