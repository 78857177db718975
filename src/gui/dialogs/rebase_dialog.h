// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/notes_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QDateEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace outturn::gui {

class RefusalLabel;

/// Where an indicator's control limits are set anew: those decided, and a further one with its day and reason.
/// Stays open until `accept`; whoever opened it calls that once the decision is kept. Deletes itself when closed.
class RebaseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proposed` is the day that is offered.
    RebaseDialog(const QString& indicator, std::vector<RebaseTexts> rebases, const QDate& proposed, ThemeKeeper& theme,
                 QWidget* parent = nullptr);

    /// Says why the decision was not kept; empty says nothing.
    void refuse(const QString& sentence);

signals:
    void decided(const QDate& from, const QString& reason);
    void withdrawn(std::int64_t number, const QString& reason);

private:
    void addStanding(QBoxLayout& column);
    [[nodiscard]] QWidget* makeButtons();
    void check();

    ThemeKeeper& m_theme;
    std::vector<RebaseTexts> m_rebases;
    QListWidget* m_standing{nullptr}; ///< none where nothing was decided
    QPushButton* m_withdraw{nullptr};
    QDateEdit* m_from;
    QPlainTextEdit* m_reason;
    RefusalLabel* m_refusal;
    QPushButton* m_decide{nullptr};
};

} // namespace outturn::gui
