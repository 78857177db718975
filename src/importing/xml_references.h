// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// The character of `&amp;`, `&#163;` or `&#xA3;`, given what stands between `&` and `;`. Nothing for entities that a
/// document would have to declare and for numbers that are no character.
[[nodiscard]] std::optional<unsigned> characterOfReference(std::string_view name);

/// Appends `raw` with its references replaced and its line ends made LF (blanks in an attribute); false where a
/// reference is none.
[[nodiscard]] bool appendDecoded(std::string_view raw, bool inAttribute, std::string& text);

} // namespace outturn::importing
