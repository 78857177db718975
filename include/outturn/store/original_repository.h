// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/store/store.h>
#include <outturn/store/transaction.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
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

private:
    const Store& m_store;
};

/// A file on its way into the store: it is read and packed on a thread of its own from the start, so that other rows
/// can be written meanwhile.
class OriginalKeeping
{
public:
    OriginalKeeping(std::filesystem::path path, std::string sha256);
    ~OriginalKeeping();
    OriginalKeeping(const OriginalKeeping&) = delete;
    OriginalKeeping& operator=(const OriginalKeeping&) = delete;

    /// Keeps it with a batch, under its name without folder. `proceed` is asked after every megabyte. Called once.
    /// Fails with `NotFound` where it cannot be read, with `Conflict` where its bytes are not those of `sha256`, and
    /// with `Cancelled`.
    [[nodiscard]] Result<void> into(Transaction& transaction, std::int64_t batch,
                                    const std::function<bool()>& proceed = {});

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace outturn::store
