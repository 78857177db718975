// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <soci/soci.h>

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace outturn::store {

/// Which store an error is about, and how long it waits for others.
struct Subject
{
    std::filesystem::path path;
    std::chrono::milliseconds busyTimeout{};
};

/// A stored text that does not read as what it should be.
class UnreadableContent : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// The one place where the database engine's exceptions become errors.
[[nodiscard]] Error storeError(const soci::soci_error& error, const Subject& subject);
[[nodiscard]] Error storeError(const UnreadableContent& error, const Subject& subject);
/// A sentence about the file for a code of the `Store…` family; `detail` is what the engine said.
[[nodiscard]] Error storeError(ErrorCode code, const Subject& subject, const std::string& detail = {});

/// UTF-8 of a path, for messages.
[[nodiscard]] std::string shown(const std::filesystem::path& path);

/// Runs `work`, which returns a `Result`, and turns what the engine throws into one.
template <typename Work> [[nodiscard]] std::invoke_result_t<Work> guarded(const Subject& subject, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const soci::soci_error& error) {
        return tl::unexpected<Error>(storeError(error, subject));
    } catch (const UnreadableContent& error) {
        return tl::unexpected<Error>(storeError(error, subject));
    }
}

/// What a stored text was parsed to; throws `UnreadableContent` where it did not parse.
template <typename T> [[nodiscard]] T stored(Result<T> parsed)
{
    if (!parsed)
        throw UnreadableContent(parsed.error().message);
    return std::move(*parsed);
}

} // namespace outturn::store
