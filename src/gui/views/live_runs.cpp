// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/live_runs.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

#include <algorithm>
#include <functional>

namespace outturn::gui {
namespace {

constexpr int kReference = QTextFormat::UserProperty + 1;
constexpr int kReads = QTextFormat::UserProperty + 2;
constexpr int kNumber = QTextFormat::UserProperty + 3; // two alike beside each other stay two

QTextCharFormat liveFormat(const QString& shown, const QString& reference)
{
    static int number = 0;
    QTextCharFormat format;
    format.setProperty(kReference, reference);
    format.setProperty(kReads, shown);
    format.setProperty(kNumber, ++number);
    return format;
}

bool isIntact(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    return format.hasProperty(kReference) && format.property(kReads).toString() == fragment.text();
}

void forEachFragment(const QTextBlock& block, const std::function<void(const QTextFragment&)>& visit)
{
    for (auto it = block.begin(); !it.atEnd(); ++it)
        visit(it.fragment());
}

QString plain(QString text)
{
    return text.replace(QChar::LineSeparator, QLatin1Char('\n'));
}

QString storedPart(const QTextDocument& document, int from, int to)
{
    QString stored;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        if (block.position() > from)
            stored += QLatin1Char('\n');
        forEachFragment(block, [&](const QTextFragment& fragment) {
            const int begin = std::max(from - fragment.position(), 0);
            const int end = std::min(to - fragment.position(), fragment.length());
            if (begin >= end)
                return;
            const bool whole = begin == 0 && end == fragment.length();
            stored += whole && isIntact(fragment) ? fragment.charFormat().property(kReference).toString()
                                                  : plain(fragment.text().mid(begin, end - begin));
        });
    }
    return stored;
}

} // namespace

void insertShown(QTextCursor& cursor, const ShownText& shown)
{
    int at = 0;
    for (const LiveRun& run : shown.runs) {
        cursor.insertText(shown.text.mid(at, run.start - at), QTextCharFormat());
        insertLive(cursor, shown.text.mid(run.start, run.length), run.reference);
        at = run.start + run.length;
    }
    cursor.insertText(shown.text.mid(at), QTextCharFormat());
}

void insertLive(QTextCursor& cursor, const QString& shown, const QString& reference)
{
    cursor.insertText(shown, liveFormat(shown, reference));
}

QString storedText(const QTextDocument& document)
{
    return storedPart(document, 0, document.characterCount() - 1);
}

QString storedText(const QTextCursor& selection)
{
    return storedPart(*selection.document(), selection.selectionStart(), selection.selectionEnd());
}

std::vector<LiveRun> liveRuns(const QTextDocument& document)
{
    std::vector<LiveRun> runs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        forEachFragment(block, [&](const QTextFragment& fragment) {
            if (isIntact(fragment))
                runs.push_back({.start = fragment.position(),
                                .length = fragment.length(),
                                .reference = fragment.charFormat().property(kReference).toString()});
        });
    }
    return runs;
}

bool touchesLive(const QTextCursor& cursor)
{
    return cursor.charFormat().hasProperty(kReference);
}

} // namespace outturn::gui
