// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace outturn::gui {

class ImportPresenter;
class UserPrompts;
struct ImportFileState;

/// Which profile a file is read with, its name, and which of the file's tables it is about.
class ImportProfileBar : public QWidget
{
    Q_OBJECT

public:
    ImportProfileBar(ImportPresenter& presenter, UserPrompts& prompts, QWidget* parent = nullptr);

    /// The file at that place of the presenter's.
    void show(std::size_t place);

signals:
    /// A table was looked at that stands in that sheet of the file.
    void sheetWanted(std::size_t sheet);

private:
    [[nodiscard]] QWidget* makeProfileRow();
    void fillProfiles(const ImportFileState& shown);
    void fillTables(const ImportFileState& shown);
    void tickTables(const ImportFileState& shown);
    void chooseTables();
    void chooseProfile(int row);
    void saveProfile();
    void loadProfile();
    [[nodiscard]] const ImportFileState& file() const;

    ImportPresenter& m_presenter;
    UserPrompts& m_prompts;
    QLabel* m_notice;
    QComboBox* m_profiles;
    QLineEdit* m_name;
    QListWidget* m_tables;
    std::size_t m_place{0};
};

} // namespace outturn::gui
