// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/domain/claim_decision.h>

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace outturn::gui {

/// Citation and reason for a decision on a figure. Deletes itself when closed.
class ClaimDialog : public QDialog
{
    Q_OBJECT

public:
    ClaimDialog(const QString& figure, domain::ClaimRuling ruling, ThemeKeeper& theme, QWidget* parent = nullptr);

signals:
    void decided(const QString& citation, const QString& reason);

private:
    void addFields(QBoxLayout& column);
    [[nodiscard]] QWidget* makeButtons();
    void check();

    domain::ClaimRuling m_ruling;
    QLineEdit* m_citation; ///< hidden where none is needed
    QPlainTextEdit* m_reason;
    QPushButton* m_decide{nullptr};
};

} // namespace outturn::gui
