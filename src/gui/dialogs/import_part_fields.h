// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

#include <outturn/services/profile_settings.h>

#include <map>
#include <string>
#include <utility>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace outturn::gui {

class ImportPresenter;

/// Where the parts of a figure stand in one table of a profile, and how its rows become figures.
class ImportPartFields : public QWidget
{
    Q_OBJECT

public:
    ImportPartFields(ImportPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// `heads` are the headers of the columns that may be chosen.
    void show(const services::ProfileSettings& profile, std::size_t table, const QStringList& heads);
    /// The field of a part that is unsaid, or whose column is not in this file; none where all is there.
    [[nodiscard]] QWidget* firstMissing() const;

signals:
    void changed(const services::ProfileSettings& profile);

private:
    struct PartField
    {
        QComboBox* place;
        QPushButton* constant;
    };

    void addPart(QGridLayout& grid, const char* part, const QString& title);
    [[nodiscard]] QComboBox* addChoice(QGridLayout& grid, const char* key, const QString& title);
    void addHome(QGridLayout& grid);
    void fillPart(const std::string& part);
    void fillChoice(const std::string& key);
    void fillHome();
    [[nodiscard]] std::pair<QString, QString> newAreas() const;
    void choosePlace(const std::string& part);
    void chooseConstant(const std::string& part);
    void chooseHome();
    void set(const std::string& key, const QString& value);

    ImportPresenter& m_presenter;
    ThemeKeeper& m_theme;
    services::ProfileSettings m_profile;
    std::size_t m_table{0};
    QStringList m_heads;
    std::map<std::string, PartField> m_parts;
    std::map<std::string, QComboBox*> m_choices;
    QLabel* m_homeTitle{nullptr};
    QPushButton* m_home;
};

} // namespace outturn::gui
