// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/entry_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace outturn::gui {

class RefusalLabel;

/// What typed figures would change, and why they are entered.
/// Stays open until `accept`; whoever opened it calls that once they are entered. Deletes itself when closed.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    EntryDialog(const EntryTexts& texts, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Says why nothing was entered; empty says nothing.
    void refuse(const QString& sentence);

signals:
    void confirmed(const QString& reason);

private:
    [[nodiscard]] QWidget* makeTable(const EntryTexts& texts);
    [[nodiscard]] QWidget* makeButtons();
    void addReason(QBoxLayout& column, const EntryTexts& texts);
    void check();

    ThemeKeeper& m_theme;
    bool m_enterable;
    QPlainTextEdit* m_reason;
    QCheckBox* m_sure{nullptr}; ///< only where a figure looks wrong
    RefusalLabel* m_refusal;
    QPushButton* m_enter{nullptr};
};

} // namespace outturn::gui
