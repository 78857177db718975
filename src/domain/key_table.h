// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace outturn::domain {

template <typename Value> struct KeyRow
{
    Value value;
    std::string_view key;
};

/// The keys by which the values of one enumeration are written in files, each once.
template <typename Value, std::size_t Size> using KeyTable = std::array<KeyRow<Value>, Size>;

/// The key of a value that the table lists; empty for any other.
template <typename Value, std::size_t Size>
[[nodiscard]] constexpr std::string_view keyOf(const KeyTable<Value, Size>& table, Value value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return row.key;
    }
    return {};
}

/// The value of a key. Fails with `InvalidText`, saying what was expected (`polarity`) and every key that would do.
template <typename Value, std::size_t Size>
[[nodiscard]] Result<Value> valueOf(const KeyTable<Value, Size>& table, std::string_view key, std::string_view what)
{
    std::string keys;
    for (const auto& row : table) {
        if (row.key == key)
            return row.value;
        keys += keys.empty() ? "" : ", ";
        keys += row.key;
    }
    return failure(ErrorCode::InvalidText, fmt::format("“{}” is not a known {}; write one of {}.", key, what, keys));
}

} // namespace outturn::domain
