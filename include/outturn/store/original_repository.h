// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace outturn::store {

/// A file that a batch came from, kept as it was.
struct OriginalFile
{
    std::string file; ///< without its folder
    std::string sha256;
    std::int64_t bytes{0};
    std::int64_t packedBytes{0}; ///< that it takes up in the store

    friend bool operator==(const OriginalFile&, const OriginalFile&) = default;
};

/// The files that batches came from, packed; the same bytes are kept once. Memory is bounded whatever their size.
class OriginalRepository
{
public:
    explicit OriginalRepository(const Store& store)
        : m_store(store)
    {
    }

    /// By name. Empty also where they were not kept.
    [[nodiscard]] Result<std::vector<OriginalFile>> ofBatch(std::int64_t batch) const;
    /// Writes the file `sha256` to `to`, and proves that its bytes are those. Fails with `NotFound`, `AlreadyExists`,
    /// `StoreReadOnly` where the folder refuses, and `StoreCorrupt`; nothing is left there then.
    [[nodiscard]] Result<void> copyTo(const std::string& sha256, const std::filesystem::path& to) const;

    /// Keeps the file at `path` with a batch, under its name without folder. `proceed` is asked now and then.
    /// Fails with `NotFound` where it cannot be read, with `Conflict` where its bytes are not those of `sha256`, and
    /// with `Cancelled`.
    [[nodiscard]] static Result<void> keep(Transaction& transaction, std::int64_t batch,
                                           const std::filesystem::path& path, const std::string& sha256,
                                           const std::function<bool()>& proceed = {});

private:
    const Store& m_store;
};

} // namespace outturn::store
