// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace outturn::test {

/// Another program with the same file open, speaking SQL without any of the store's rules.
class RawSqlite
{
public:
    explicit RawSqlite(const std::filesystem::path& file);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// Empty where it worked, else what the engine said.
    std::string run(const std::string& script);
    /// The first column of the first row.
    [[nodiscard]] std::string value(const std::string& query);

private:
    struct Handle;
    Handle* m_handle;
};

} // namespace outturn::test
