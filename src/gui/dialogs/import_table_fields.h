// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

#include <QWidget>

#include <outturn/services/profile_settings.h>

#include <string>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace outturn::gui {

/// Where one table of a profile stands, and which of its rows are read.
class ImportTableFields : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTableFields(QWidget* parent = nullptr);

    void show(const services::ProfileSettings& profile, std::size_t table, const ImportPlaces& places);
    /// The field of what the profile looks for and this file has not; none where all is there.
    [[nodiscard]] QWidget* firstMissing() const;

signals:
    void changed(const services::ProfileSettings& profile);

private:
    [[nodiscard]] QComboBox* addChoice(QGridLayout& grid, const std::string& key, const QString& title);
    void addRowFilter(QGridLayout& grid);
    void fill(QComboBox& box, const std::string& key, const QStringList& known, const QString& none) const;
    void fillRowFilter();
    void keepRows();
    void set(const std::string& key, const QString& value);

    services::ProfileSettings m_profile;
    std::size_t m_table{0};
    ImportPlaces m_places;
    QComboBox* m_sheet;
    QComboBox* m_title;
    QComboBox* m_filterColumn;
    QLineEdit* m_filterValues;
    QLineEdit* m_until;
};

} // namespace outturn::gui
