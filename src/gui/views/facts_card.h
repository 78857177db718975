// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/facts_texts.h"
#include "gui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QListView;
class QModelIndex;
class QPushButton;

namespace outturn::gui {

class FactsModel;
class FactsPresenter;

/// What the data says about an outcome: statements to read with their evidence on the chart, and to take over into the
/// commentary. ↑↓ read, Enter or a double click inserts.
class FactsCard : public QFrame
{
    Q_OBJECT

public:
    FactsCard(FactsPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// For screen readers: whose facts they are.
    void setOutcome(const QString& title);

signals:
    /// A fact is being read.
    void factRead(const FactTexts& fact);
    /// A sentence as it is stored: its figures may be references.
    void insertionRequested(const QString& sentence);
    void draftRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QBoxLayout* makeHead();
    [[nodiscard]] QBoxLayout* makeFoot();
    void showFacts();
    void showMarks();
    void read(const QModelIndex& index);
    void insertChosen();

    FactsPresenter& m_presenter;
    ThemeKeeper& m_theme;
    FactsModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
    QLabel* m_evidence;
    QPushButton* m_draft;
    QPushButton* m_insert;
};

} // namespace outturn::gui
