// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/text_difference.h>

#include "token_edits.h"

namespace outturn::services {
namespace {

std::string joined(const std::vector<std::string_view>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += words[i];
    return text;
}

void append(std::vector<DifferencePart>& parts, DifferenceKind kind, const std::string& text)
{
    if (text.empty())
        return;
    if (!parts.empty() && parts.back().kind == kind)
        parts.back().text += text;
    else
        parts.push_back({kind, text});
}

// A blank that stays between two changed words: reading "was 158 now" as one change beats two with a blank between.
bool isBlankBetween(const std::vector<std::string_view>& words, const TokenEdit& edit, const TokenEdit& next)
{
    return edit.beforeTo + 1 == next.beforeFrom && words[edit.beforeTo].find_first_not_of(" \t") == std::string::npos;
}

std::vector<TokenEdit> readable(const std::vector<std::string_view>& before, const std::vector<TokenEdit>& edits)
{
    std::vector<TokenEdit> joinedEdits;
    for (const TokenEdit& edit : edits) {
        if (!joinedEdits.empty() && isBlankBetween(before, joinedEdits.back(), edit)) {
            joinedEdits.back().beforeTo = edit.beforeTo;
            joinedEdits.back().afterTo = edit.afterTo;
        } else {
            joinedEdits.push_back(edit);
        }
    }
    return joinedEdits;
}

} // namespace

std::vector<DifferencePart> wordDifference(std::string_view before, std::string_view after)
{
    const auto first = tokens(before);
    const auto second = tokens(after);
    std::vector<DifferencePart> parts;
    std::size_t done = 0;
    for (const TokenEdit& edit : readable(first, tokenEdits(first, second))) {
        append(parts, DifferenceKind::Same, joined(first, done, edit.beforeFrom));
        append(parts, DifferenceKind::Removed, joined(first, edit.beforeFrom, edit.beforeTo));
        append(parts, DifferenceKind::Added, joined(second, edit.afterFrom, edit.afterTo));
        done = edit.beforeTo;
    }
    append(parts, DifferenceKind::Same, joined(first, done, first.size()));
    return parts;
}

} // namespace outturn::services
