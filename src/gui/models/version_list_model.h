// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_texts.h"

#include <QAbstractListModel>

#include <vector>

namespace outturn::gui {

/// Saved versions of a commentary, newest first.
class VersionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { VersionRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setVersions(std::vector<VersionTexts> versions);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<VersionTexts> m_versions;
};

} // namespace outturn::gui
