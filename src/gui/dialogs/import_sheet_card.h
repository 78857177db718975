// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/import_sheet_model.h"
#include "gui/theme/theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace outturn::gui {

/// A file's sheets as a grid in which every cell that was recognised is tinted and signed, with what the signs mean
/// below and the current cell in words.
class ImportSheetCard : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSheetCard(ThemeKeeper& theme, QWidget* parent = nullptr);

    void show(const ImportSheetModel::Sheets& sheets);
    void showSheet(std::size_t sheet);
    [[nodiscard]] std::size_t currentSheet() const;
    [[nodiscard]] QTableView& grid() { return *m_grid; }
    [[nodiscard]] const ImportSheetModel& model() const { return *m_model; }

signals:
    /// A click or Enter on a cell, which has a text.
    void cellChosen(const QModelIndex& cell);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLegend();
    void setUpGrid();
    void choose(const QModelIndex& cell);
    void describe();
    void paintLegend();
    [[nodiscard]] QString caption() const;

    ThemeKeeper& m_theme;
    ImportSheetModel* m_model;
    QComboBox* m_sheets;
    QLabel* m_caption;
    QTableView* m_grid;
    QLabel* m_cell;
    std::vector<QLabel*> m_legend; ///< in the order of its roles
    ImportSheetModel::Sheets m_shown;
};

} // namespace outturn::gui
