// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/batch.h>
#include <outturn/domain/edition.h>
#include <outturn/services/progress.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// What is in a store.
struct StoreInfo
{
    std::string plan;
    std::int64_t themes{0};
    std::int64_t priorities{0};
    std::int64_t outcomes{0};
    std::int64_t indicators{0};
    std::int64_t targets{0};
    std::int64_t observations{0};
    std::vector<domain::Edition> editions;
    std::string engine; ///< `SQLite 3.40.1`
    int schema{0};
    std::string integrity; ///< `ok`, or what the check found
    std::optional<domain::Batch> lastImport{};
};

/// The store as a whole.
class StoreService
{
public:
    virtual ~StoreService() = default;

    [[nodiscard]] virtual std::filesystem::path path() const = 0;
    /// All about it, with a check for damage: it takes longer the more the store holds.
    [[nodiscard]] virtual Result<StoreInfo> info() = 0;
    /// The newest batch that was not withdrawn; none in a store without figures.
    [[nodiscard]] virtual Result<std::optional<domain::Batch>> lastImport() = 0;
    /// Looks for damage. Fails with `StoreCorrupt`.
    [[nodiscard]] virtual Result<void> check() = 0;
    /// A consistent copy while in use. Refuses to overwrite (`AlreadyExists`).
    [[nodiscard]] virtual Result<void> backup(const std::filesystem::path& to, const Progress& progress = {}) = 0;
    /// A number that differs from an earlier one when anybody has changed anything since.
    [[nodiscard]] virtual std::int64_t changeCounter() = 0;
    /// The same when somebody else has, through other services; for a window to notice another's work cheaply.
    [[nodiscard]] virtual std::int64_t changesByOthers() = 0;
};

/// How a new store is filled.
struct InitOptions
{
    std::filesystem::path from{}; ///< a plan folder; empty = the sample that comes with the program
    bool publishedOnly{false};    ///< leave out illustrative history
    std::string by{"Analyst"};
};

/// What a new store holds.
struct InitReport
{
    std::string plan;
    std::int64_t observations{0};
    std::int64_t illustrative{0};
    std::int64_t commentaries{0};
};

/// Creates a store from a plan folder: complete, or not at all (it is made beside and renamed into place).
/// Fails with `AlreadyExists`, or `BadInput` naming file, row and column.
[[nodiscard]] Result<InitReport> initStore(const std::filesystem::path& store, const InitOptions& options,
                                           const Clock& clock, const Progress& progress = {});

/// Puts a backup in place of `to` after proving it whole. Refuses to overwrite an existing store.
[[nodiscard]] Result<void> restoreStore(const std::filesystem::path& backup, const std::filesystem::path& to);

/// Where the sample plan is: installed, beside the program, or in the source tree it was built from.
[[nodiscard]] Result<std::filesystem::path> samplePlanFolder();

} // namespace outturn::services
