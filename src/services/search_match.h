// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folded_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// A query as words; each must be the beginning of a word of what is searched.
class SearchQuery
{
public:
    explicit SearchQuery(std::string_view text)
        : m_words(foldedWords(text))
    {
    }

    [[nodiscard]] bool empty() const { return m_words.empty(); }

    /// Every word occurs in `text` or in `surroundings` (the titles above it), at least one in `text` itself.
    [[nodiscard]] bool matches(std::string_view text, std::string_view surroundings = {}) const;
    /// `text` begins with the query's words, in their order.
    [[nodiscard]] bool opens(std::string_view text) const;
    /// The words around the first place of a long text where a query's word is, where every word occurs somewhere in
    /// it; on one line, with … where it was cut.
    [[nodiscard]] std::optional<std::string> excerpt(std::string_view text) const;

private:
    std::vector<FoldedWord> m_words;
};

} // namespace outturn::services
