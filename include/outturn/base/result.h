// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/error_code.h>

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <vector>

namespace outturn {

/// Where and what an error is about, as name and value: {"file", "plan.csv"}, {"row", "14"}.
using ErrorContext = std::vector<std::pair<std::string, std::string>>;

/// An expected failure. `message` is one plain sentence saying what, where, why and what now;
/// `code` is for the caller that reacts; `context` for the caller that shows or counts places.
struct Error
{
    ErrorCode code;
    std::string message;
    ErrorContext context {};

    friend bool operator==(const Error&, const Error&) = default;
};

/// Either a value or an `Error`; failing to look at it is a compile-time warning.
template<typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns `Result<T>`.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string message, ErrorContext context = {})
{
    return tl::unexpected<Error>(Error {code, std::move(message), std::move(context)});
}

} // namespace outturn
