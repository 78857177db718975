// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/notes_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace outturn::gui {

class RefusalLabel;

/// The dated notes on an indicator's charts: those there are, to be changed or withdrawn, and a new one.
/// Stays open until `accept`; whoever opened it calls that once the note is kept. Deletes itself when closed.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proposed` is the note that is offered; where one of `notes` covers its first day that one is chosen.
    NotesDialog(const QString& indicator, std::vector<NoteTexts> notes, const std::vector<NoteScope>& scopes,
                const NoteTexts& proposed, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Says why the note was not kept; empty says nothing.
    void refuse(const QString& sentence);

signals:
    /// Its number is 0 where it is new.
    void kept(const NoteTexts& note);
    void withdrawn(std::int64_t number);

private:
    [[nodiscard]] QBoxLayout* makeDays();
    [[nodiscard]] QWidget* makeButtons();
    void addStanding(QBoxLayout& column);
    void layOutParts(const QString& indicator);
    void show(const NoteTexts& note);
    void choose(int row);
    [[nodiscard]] NoteTexts typed(std::int64_t number) const;
    [[nodiscard]] std::int64_t chosen() const;
    void check();

    ThemeKeeper& m_theme;
    std::vector<NoteTexts> m_notes;
    QListWidget* m_standing{nullptr}; ///< none where nothing was noted
    QLineEdit* m_text;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_scope;
    RefusalLabel* m_refusal;
    QPushButton* m_add{nullptr};
    QPushButton* m_change{nullptr};
    QPushButton* m_withdraw{nullptr};
};

} // namespace outturn::gui
