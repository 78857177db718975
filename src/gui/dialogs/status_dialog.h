// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace outturn::gui {

/// The proposed status of an outcome with its explanation, and a person's decision. Deletes itself when closed.
class StatusDialog : public QDialog
{
    Q_OBJECT

public:
    StatusDialog(const QString& outcome, const StatusTexts& texts, ThemeKeeper& theme, QWidget* parent = nullptr);

signals:
    void decided(domain::Status status, const QString& reason);

private:
    [[nodiscard]] QBoxLayout* makeChoices(domain::Status chosen);
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] domain::Status chosen() const;
    void check();

    ThemeKeeper& m_theme;
    domain::Status m_proposed;
    QButtonGroup* m_choices;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    QPushButton* m_decide{nullptr};
};

} // namespace outturn::gui
