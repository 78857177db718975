// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/overview_texts.h"

#include <QAbstractListModel>

#include <vector>

namespace outturn::gui {

/// What one item of the overview is.
enum class OverviewItem { Header, Summary, Section, Card };

/// The overview as one list: header, summary figures, then each theme's heading and cards.
class OverviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const OverviewTexts& texts);

    [[nodiscard]] OverviewItem kind(const QModelIndex& index) const { return row(index).kind; }
    /// Title and line of the header, figure and words of a summary figure, title of a section.
    [[nodiscard]] const SummaryTexts& texts(const QModelIndex& index) const { return row(index).texts; }
    /// Only for cards.
    [[nodiscard]] const CardTexts& card(const QModelIndex& index) const { return row(index).card; }
    /// The card of that priority; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const domain::PrioritySlug& priority) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        OverviewItem kind;
        SummaryTexts texts{};
        CardTexts card{};
    };

    [[nodiscard]] const Row& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    std::vector<Row> m_rows;
};

} // namespace outturn::gui
