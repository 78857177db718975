// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_texts.h"

#include <outturn/base/result.h>

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class ChangeLog;

/// The commentary on one outcome in one quarter: its text, its draft, its versions.
///
/// What is typed is kept as a draft of this author and window within a second of the first change not yet kept,
/// and when `keepDraft` is called (loss of focus, leaving, closing). Errors are told by `failed`, once until
/// keeping works again.
class CommentaryPresenter : public QObject
{
    Q_OBJECT

public:
    CommentaryPresenter(services::Services& services, ChangeLog& log, QObject* parent = nullptr);

    /// Loads that commentary, or this author's draft of it where there is one that was not saved. Call `keepDraft`
    /// before.
    void open(const domain::CommentaryKey& key);
    /// Looks what others saved; text that is not yet saved stays as it is.
    void refresh();

    /// What the editor is to show.
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const domain::CommentaryKey& key() const { return m_key; }
    [[nodiscard]] bool isUnsaved() const;
    /// The newest saved version known.
    [[nodiscard]] const domain::CommentaryVersion& savedVersion() const { return m_saved; }
    [[nodiscard]] CommentaryStateTexts state() const;

    /// The editor's text changed.
    void edit(const QString& text);
    /// Keeps what is typed, if it is not yet kept; false after `failed`.
    bool keepDraft();
    /// Goes back to the newest saved version and forgets the draft.
    void discardDraft();

    /// Saves a new version. False where that was refused: `conflicted` or `failed` was sent.
    bool save();
    /// Saves a merged text on top of the version it was merged with.
    bool saveMerged(const MergeTexts& offer, const QString& text);
    /// Both texts and a proposal; nothing after `failed`.
    [[nodiscard]] std::optional<MergeTexts> mergeTexts();

    /// All saved versions, newest first.
    [[nodiscard]] std::vector<VersionTexts> history();
    /// From one version to another; 0 is the empty text, −1 what is in the editor.
    [[nodiscard]] std::vector<DifferenceRun> difference(int from, int to);
    /// Puts the text of a version into the editor, to be saved or undone there.
    void restore(int version);

    [[nodiscard]] QString previousQuarterTitle() const { return m_previousTitle; }
    [[nodiscard]] QString previousQuarterText() const { return m_previousText; }

signals:
    /// Another commentary's text: replaces the editor's and its undo history.
    void textLoaded();
    /// A text for this commentary: an edit that can be undone.
    void textOffered(const QString& text);
    void stateChanged();
    void draftKept(const QDateTime& at);
    void saved();
    /// The text could not be saved because somebody else saved first; it is kept as a draft.
    void conflicted();
    void failed(const QString& sentence);

private:
    void load();
    void keepSoon();
    void loadDraft();
    void loadPreviousQuarter();
    void adopt(const domain::CommentaryDraft& draft);
    /// Removes the draft that was taken over, once what grew from it is kept or saved.
    void settleAdopted();
    bool push(const domain::CommentaryVersion& former, const QString& text);
    void onWritten(const domain::CommentaryVersion& version);
    void onRefused(const domain::CommentaryKey& key, const Error& error);
    void fail(const Error& error);
    void offer(const QString& text);
    void takeVersion(const domain::CommentaryVersion& version);
    [[nodiscard]] bool isBehind() const { return m_base != m_saved.version; }
    [[nodiscard]] std::optional<domain::CommentaryVersion> versionOf(int version);
    [[nodiscard]] QString stateLine() const;

    services::Services& m_services;
    ChangeLog& m_log;
    domain::CommentaryKey m_key;
    domain::CommentaryVersion m_saved; ///< the newest saved version known
    int m_base{0};                     ///< the version that the text grew from
    QString m_savedText;
    QString m_text;
    QString m_keptText; ///< what the store has as draft, else as version
    std::optional<QDateTime> m_keptAt{};
    std::optional<QDateTime> m_restoredAt{};
    std::optional<domain::CommentaryDraft> m_adopted{}; ///< another window\'s draft that the text came from
    QString m_previousTitle;
    QString m_previousText;
    QTimer m_keepSoon;
    bool m_saving{false};
    bool m_refused{false};
    bool m_keepingFails{false};
};

} // namespace outturn::gui
