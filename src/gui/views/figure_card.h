// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/figure_card_texts.h"
#include "gui/theme/theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace outturn::gui {

class ExceptionsFlow;

/// What is known of the figure at the cursor: what it was held against, and what can be done about it.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(ThemeKeeper& theme, QWidget* parent = nullptr);

    void setTexts(const FigureCardTexts& texts);
    [[nodiscard]] const FigureCardTexts& texts() const { return m_texts; }

signals:
    void replaceWanted();
    void linkWanted();
    void sourceWanted();
    void ignoreWanted();
    void withdrawWanted();
    void chartWanted();

private:
    [[nodiscard]] QPushButton* addButton(const QString& text, void (FigureCard::*signal)());
    void showRows();
    void showButtons();

    ThemeKeeper& m_theme;
    FigureCardTexts m_texts;
    QLabel* m_headline;
    QLabel* m_sentence;
    QGridLayout* m_rows;
    ExceptionsFlow* m_flow;
    QPushButton* m_replace;
    QPushButton* m_link;
    QPushButton* m_chart;
    QPushButton* m_source;
    QPushButton* m_ignore;
    QPushButton* m_withdraw;
};

} // namespace outturn::gui
