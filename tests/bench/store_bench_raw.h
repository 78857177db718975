// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>

#include <filesystem>
#include <span>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace outturn::bench {

/// The same file, statements and settings through the engine's C interface, with every key known beforehand.
class RawStore
{
public:
    explicit RawStore(const std::filesystem::path& file);
    ~RawStore();
    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;

    /// One transaction: a batch, its source, its series and all its rows.
    void load(std::span<const domain::Observation> observations);

    /// The rows of one series as observations, with the strings that every observation carries.
    [[nodiscard]] std::vector<domain::Observation> read(long long series, const domain::ObservationKey& key);

    [[nodiscard]] long long seriesNumber(const domain::ObservationKey& key);

private:
    [[nodiscard]] long long addSeries(const domain::ObservationKey& key);
    void addRow(sqlite3_stmt* insert, long long series, const domain::Observation& observation);

    sqlite3* m_database{nullptr};
    sqlite3_stmt* m_read{nullptr};
};

} // namespace outturn::bench
