// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>
#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <string>

namespace outturn::domain {

/// Whose commentary: one outcome in one quarter.
struct CommentaryKey
{
    OutcomeSlug outcome{};
    Period quarter{};

    friend bool operator==(const CommentaryKey&, const CommentaryKey&) = default;
};

/// A saved text. Versions count from 1 and are never changed; 0 means "nothing saved yet".
struct CommentaryVersion
{
    CommentaryKey key{};
    int version{0};
    std::string text{}; ///< Markdown, UTF-8, LF
    std::string by{};
    Timestamp at{};

    friend bool operator==(const CommentaryVersion&, const CommentaryVersion&) = default;
};

/// What one author has typed and not yet saved. One a commentary, author and window.
struct CommentaryDraft
{
    CommentaryKey key{};
    std::string by{};
    std::string window{}; ///< names the editing window, so that two of one author do not overwrite each other
    int baseVersion{0};   ///< the version that editing started from
    std::string text{};
    Timestamp at{};

    friend bool operator==(const CommentaryDraft&, const CommentaryDraft&) = default;
};

} // namespace outturn::domain
