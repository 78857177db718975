// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <string>
#include <vector>

namespace outturn::claims {

/// A figure of a list with the words that name it: "Northgate General 701", "E 29", "waste 160", "18% in the South".
struct NamedEntry
{
    std::size_t mention{};
    std::vector<std::string> name; ///< its words, lower case
};

/// The figures of one kind in a sentence (or its bullet), each with its own name; empty where one has none.
[[nodiscard]] std::vector<NamedEntry> namedEntries(const Reading& reading, std::size_t sentence);

/// The entries that a statement in the sentence can be about: those of the list before it, else of its own sentence.
[[nodiscard]] std::vector<NamedEntry> entriesFor(const Reading& reading, std::size_t sentence);

/// The entries that tokens [from, to) name.
[[nodiscard]] std::vector<std::size_t> entriesNamedIn(const Reading& reading, const std::vector<NamedEntry>& entries,
                                                      std::size_t from, std::size_t to);

} // namespace outturn::claims
