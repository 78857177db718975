// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>
#include <outturn/domain/commentary.h>
#include <outturn/services/text_difference.h>

#include <QDateTime>
#include <QString>

#include <string_view>
#include <vector>

namespace outturn::gui {

/// A saved version in the history.
struct VersionTexts
{
    int version{0};
    QString title{}; ///< `Version 3`
    QString by{};    ///< `Analyst, 14 October 2021 09:41`
    QString words{}; ///< `212 words`
};

/// A stretch of text that is in both, only in the former, or only in the later one.
struct DifferenceRun
{
    services::DifferenceKind kind{services::DifferenceKind::Same};
    QString text{};
};

/// Two texts that grew from one version, and one made of both.
struct MergeTexts
{
    QString sentence{}; ///< who saved when, and what can be done now
    QString theirsTitle{};
    QString theirs{};
    QString mineTitle{};
    QString mine{};
    QString merged{};
    int conflicts{0};
    domain::CommentaryVersion theirVersion{};
};

/// What stands around the editor.
struct CommentaryStateTexts
{
    QString badge{}; ///< `Version 2`, `Draft`, `New`
    QString line{};  ///< `Draft kept 09:41:07`
    QString words{}; ///< `212 words`
    bool unsaved{false};
    bool canDiscard{false}; ///< a draft from before was loaded
    bool canMerge{false};   ///< somebody saved meanwhile
};

/// In the machine's time zone.
[[nodiscard]] QDateTime localTime(Timestamp moment);
/// `Analyst, 14 October 2021 09:41`
[[nodiscard]] QString authorAndTime(const domain::CommentaryVersion& version);
/// `212 words` of a stored text; a live figure counts as one.
[[nodiscard]] QString wordsOf(std::string_view text);
[[nodiscard]] VersionTexts textsOf(const domain::CommentaryVersion& version);
[[nodiscard]] std::vector<DifferenceRun> differenceRuns(const std::string& before, const std::string& after);
/// What a merge view says of `mine`, which grew from `base`, and the newest version.
[[nodiscard]] MergeTexts mergeTextsOf(const std::string& base, const QString& mine,
                                      const domain::CommentaryVersion& theirs);

} // namespace outturn::gui
