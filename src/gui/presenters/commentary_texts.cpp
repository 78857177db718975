// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/commentary_texts.h"

#include <outturn/base/text.h>
#include <outturn/domain/live_reference.h>

#include <QCoreApplication>
#include <QLocale>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commentary)
};

QString sentenceOf(const domain::CommentaryVersion& theirs, int conflicts)
{
    const QString what = Words::tr("%1 saved version %2 at %3 while you were writing.")
                             .arg(QString::fromStdString(theirs.by))
                             .arg(theirs.version)
                             .arg(localTime(theirs.at).toString(QStringLiteral("HH:mm")));
    if (conflicts == 0)
        return what + QLatin1Char(' ') + Words::tr("Both texts are kept. The text below holds both changes.");
    return what + QLatin1Char(' ')
        + Words::tr("Both texts are kept. The text below holds both; where both changed the same words it shows "
                    "«yours | theirs»: choose there, then save.");
}

} // namespace

QDateTime localTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
}

QString authorAndTime(const domain::CommentaryVersion& version)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return Words::tr("%1, %2").arg(QString::fromStdString(version.by),
                                   english.toString(localTime(version.at), QStringLiteral("d MMM yyyy HH:mm")));
}

QString wordsOf(std::string_view text)
{
    std::string read;
    std::size_t at = 0;
    for (const auto& place : domain::livePlaces(text)) {
        read.append(text.substr(at, place.begin - at)).append("0"); // a live figure reads as one word
        at = place.end;
    }
    read.append(text.substr(at));
    const auto count = static_cast<int>(wordCount(read));
    return count == 1 ? Words::tr("1 word") : Words::tr("%L1 words").arg(count);
}

VersionTexts textsOf(const domain::CommentaryVersion& version)
{
    return {.version = version.version,
            .title = Words::tr("Version %1").arg(version.version),
            .by = authorAndTime(version),
            .words = wordsOf(version.text)};
}

std::vector<DifferenceRun> differenceRuns(const std::string& before, const std::string& after)
{
    std::vector<DifferenceRun> runs;
    for (const auto& part : services::wordDifference(before, after))
        runs.push_back({part.kind, QString::fromStdString(part.text)});
    return runs;
}

MergeTexts mergeTextsOf(const std::string& base, const QString& mine, const domain::CommentaryVersion& theirs)
{
    const auto merged = services::mergeTexts(base, mine.toStdString(), theirs.text);
    return {.sentence = sentenceOf(theirs, merged.conflicts),
            .theirsTitle = Words::tr("Saved: version %1 by %2").arg(theirs.version).arg(authorAndTime(theirs)),
            .theirs = QString::fromStdString(theirs.text),
            .mineTitle = Words::tr("Yours, not yet saved"),
            .mine = mine,
            .merged = QString::fromStdString(merged.text),
            .conflicts = merged.conflicts,
            .theirVersion = theirs};
}

} // namespace outturn::gui
