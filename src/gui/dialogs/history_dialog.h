// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QListView;
class QPushButton;
class QTextEdit;

namespace outturn::gui {

class VersionListModel;

/// Saved versions on the left, what changed between two of them on the right, word by word.
/// Deletes itself when closed.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(std::vector<VersionTexts> versions, ThemeKeeper& theme, QWidget* parent = nullptr);

    void chooseNewest();
    void showDifference(const std::vector<DifferenceRun>& runs);

signals:
    /// Versions as in `CommentaryPresenter::difference`.
    void differenceWanted(int from, int to);
    void restoreWanted(int version);

private:
    void layOutParts(const QString& emptyText);
    void compare();
    [[nodiscard]] int chosenVersion() const;

    ThemeKeeper& m_theme;
    VersionListModel* m_model;
    QListView* m_list;
    QComboBox* m_against;
    QTextEdit* m_text;
    QPushButton* m_restore;
};

} // namespace outturn::gui
