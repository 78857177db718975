// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closed_passage.h"

#include <optional>
#include <string_view>

namespace outturn::claims {

/// A figure of a list with the words that only it has beside it.
struct ListedFigure
{
    std::size_t mention{};
    std::vector<std::size_t> name{}; ///< tokens
};

/// Three or more figures of one kind that a passage lists, each under a name of its own.
struct ClosedList
{
    std::vector<ListedFigure> entries{};
};

/// One of a list's names elsewhere in the passage.
struct NamedToken
{
    std::size_t entry{};
    std::size_t token{};
};

/// The one list of a passage. Names stand before their figures ("Castle 9,410, Mill 6,280") or behind them ("24 at
/// Marlow Road, 31 at Castle Street").
[[nodiscard]] std::optional<ClosedList> closedListOf(const Reading& reading, const ClosedPassage& passage);

/// The entry that is named nearest to a token in the clause around it, else in its sentence; nothing where none is, or
/// where two are.
[[nodiscard]] std::optional<NamedToken> entryNamedNear(const Reading& reading, const ClosedPassage& passage,
                                                       const ClosedList& list, std::size_t token);

} // namespace outturn::claims
