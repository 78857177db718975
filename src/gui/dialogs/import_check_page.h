// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace outturn::gui {

class ImportFindingsModel;
class ImportPresenter;
class RefusalLabel;

/// Third page of the wizard: what loading would do, and what must be answered before.
class ImportCheckPage : public QWidget
{
    Q_OBJECT

public:
    ImportCheckPage(ImportPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// The page is shown: files are compared anew.
    void enter();
    /// Nothing is refused, something is new, and every kind of warning is ticked and reasoned.
    [[nodiscard]] bool isReady() const;
    /// The reasons given, a kind each.
    [[nodiscard]] QString reason() const;
    void refuse(const QString& sentence);

signals:
    void readyChanged();

private:
    struct Warning
    {
        QString title;
        QCheckBox* tick;
        QLineEdit* reason;
    };

    [[nodiscard]] QWidget* makeFilters();
    void setUpTable();
    void show();
    void showFilters();
    void showWarnings();
    void addWarning(QBoxLayout& column, const WarningKindTexts& kind);

    ImportPresenter& m_presenter;
    ThemeKeeper& m_theme;
    QLabel* m_summary;
    RefusalLabel* m_refusal;
    QButtonGroup* m_filters;
    ImportFindingsModel* m_findings;
    QTableView* m_table;
    QWidget* m_warnings{nullptr}; ///< made anew with each comparison
    std::vector<Warning> m_reasons;
};

} // namespace outturn::gui
