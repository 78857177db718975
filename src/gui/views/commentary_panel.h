// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace outturn::gui {

class CommentaryEditor;
class CommentaryPresenter;
class CommentaryProof;
class CommentarySpelling;
class PriorityLabel;
class ProofStrip;

/// The commentary column: editor, its state, its versions, last quarter's text.
class CommentaryPanel : public QFrame
{
    Q_OBJECT

public:
    CommentaryPanel(CommentaryPresenter& presenter, CommentaryProof& proof, CommentarySpelling& spelling,
                    ThemeKeeper& theme, QWidget* parent = nullptr);

    /// For screen readers: whose commentary it is.
    void setOutcome(const QString& title);
    /// The editor's figures.
    [[nodiscard]] ProofStrip& figures() { return *m_figures; }
    void openHistory();
    void openMerge();
    /// Puts a sentence where the cursor is; an edit that can be undone.
    void insertSentence(const QString& sentence);
    /// Fills an empty commentary; one with text stays as it is.
    void offerDraft(const QString& text);

private:
    [[nodiscard]] QBoxLayout* makeHead();
    [[nodiscard]] QFrame* makeNotice();
    [[nodiscard]] QBoxLayout* makeFoot();
    void layOutParts();
    void connectPresenter();
    void loadText();
    void showState();
    void showPrevious(bool shown);
    void save();

    CommentaryPresenter& m_presenter;
    ThemeKeeper& m_theme;
    PriorityLabel* m_badge;
    QPushButton* m_history;
    QPushButton* m_save;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_discard;
    QPushButton* m_merge;
    QLabel* m_previousTitle;
    QPlainTextEdit* m_previousText;
    CommentaryEditor* m_editor;
    ProofStrip* m_figures;
    QLabel* m_state;
    PriorityLabel* m_words;
    QPushButton* m_previous;
};

} // namespace outturn::gui
