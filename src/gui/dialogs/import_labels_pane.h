// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace outturn::gui {

class ImportLabelsModel;
class ImportPresenter;
class UserPrompts;

/// The labels of a file: what each means, and which of them wait for a word.
class ImportLabelsPane : public QWidget
{
    Q_OBJECT

public:
    ImportLabelsPane(ImportPresenter& presenter, UserPrompts& prompts, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Those of the presenter's file at that place.
    void show(std::size_t place);
    /// Asks about the label that reads so. False where the file has no such label.
    bool ask(const QString& text);
    /// Asks what a label means.
    void ask(const ImportLabelTexts& label);

private:
    void setUpTable();
    void askAboutChange(const ImportLabelTexts& label);
    void askMeaning(const ImportLabelTexts& label);
    void takeSuggestions();

    ImportPresenter& m_presenter;
    UserPrompts& m_prompts;
    ThemeKeeper& m_theme;
    ImportLabelsModel* m_labels;
    QTableView* m_table;
    QPushButton* m_take;
    std::size_t m_place{0};
};

} // namespace outturn::gui
