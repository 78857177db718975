// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/batches_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace outturn::gui {

class RefusalLabel;

/// What one batch changed, the commentaries that it touches, and undoing it.
/// Stays open until `accept`; whoever opened it calls that once it is undone. Deletes itself when closed.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(const BatchTexts& texts, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Lists the commentaries; until then it says that they are being looked for.
    void showTouched(const std::vector<TouchedTexts>& commentaries);
    /// Says why nothing was changed; empty says nothing.
    void refuse(const QString& sentence);

signals:
    void undoAsked(const QString& reason);
    /// The batch was withdrawn, and is to be brought back.
    void restoreAsked(const QString& reason);
    void copyAsked(const OriginalTexts& original);
    void commentaryChosen(const TouchedTexts& commentary);

private:
    void layOutParts(const BatchTexts& texts);
    void addReason(QBoxLayout& column, bool withdrawn);
    [[nodiscard]] QPushButton* copyButton(const std::vector<OriginalTexts>& originals);
    void openTouched();

    ThemeKeeper& m_theme;
    QTableView* m_changes;
    QLabel* m_touchedTitle;
    QListWidget* m_touched;
    QLineEdit* m_reason;
    QPushButton* m_undo;
    RefusalLabel* m_refusal;
    std::vector<TouchedTexts> m_commentaries;
};

} // namespace outturn::gui
