// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace outturn::gui {

class ImportPresenter;
class ImportSheetCard;
class RefusalLabel;
class UserPrompts;

/// First page of the wizard: the files and what was recognised in them.
class ImportSeePage : public QWidget
{
    Q_OBJECT

public:
    ImportSeePage(ImportPresenter& presenter, UserPrompts& prompts, ThemeKeeper& theme, QWidget* parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QWidget* makeFiles();
    void showCurrent();

    ImportPresenter& m_presenter;
    UserPrompts& m_prompts;
    QListWidget* m_files;
    QPushButton* m_remove;
    ImportSheetCard* m_sheet;
    QLabel* m_empty;
    RefusalLabel* m_problem;
};

} // namespace outturn::gui
