// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"
#include "gui/theme/theme.h"

#include <QModelIndex>
#include <QWidget>

#include <outturn/services/profile_settings.h>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace outturn::gui {

class ImportLabelsPane;
class ImportPartFields;
class ImportPresenter;
class ImportProfileBar;
class ImportSheetCard;
class ImportTableFields;
class UserPrompts;
struct ImportFileState;

/// Second page of the wizard: what labels and columns of each file mean.
class ImportMapPage : public QWidget
{
    Q_OBJECT

public:
    ImportMapPage(ImportPresenter& presenter, UserPrompts& prompts, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// The page is shown: the first file that has a question comes first.
    void enter();

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeParts();
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] QWidget* makeSwitch();
    void refresh();
    void tellState(const ImportFileState& file);
    void mapCell(const QModelIndex& cell);
    void mapHeader(const QModelIndex& cell);
    void change(const services::ProfileSettings& profile);
    [[nodiscard]] const ImportFileState* file() const;
    [[nodiscard]] std::size_t place() const;

    ImportPresenter& m_presenter;
    QComboBox* m_files;
    ImportSheetCard* m_sheet;
    ImportProfileBar* m_profile;
    QComboBox* m_table;
    QStackedWidget* m_parts;
    ImportPartFields* m_fields;
    ImportTableFields* m_where;
    ImportLabelsPane* m_labels;
    QPushButton* m_labelsTab{nullptr};
    QPlainTextEdit* m_text;
    QLabel* m_state;
};

} // namespace outturn::gui
