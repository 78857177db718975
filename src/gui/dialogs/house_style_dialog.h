// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/house_style_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace outturn::gui {

class RefusalLabel;

/// The office's house style: which rules give hints, and the glossary. Every change counts at once; whoever opened it
/// keeps the change and calls `show…` again. Deletes itself when closed.
class HouseStyleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HouseStyleDialog(ThemeKeeper& theme, QWidget* parent = nullptr);

    void showRules(const std::vector<HouseRuleTexts>& rules);
    void showTerms(const std::vector<TermTexts>& terms);
    /// Asks what a short form means.
    void askFor(const QString& shortForm);
    /// Says why a change was not kept; empty says nothing.
    void refuse(const QString& sentence);

signals:
    void ruleSwitched(claims::HouseRule rule, bool shown);
    /// An empty meaning takes the office's own out.
    void explained(const QString& shortForm, const QString& meaning);

private:
    void addGlossary(QBoxLayout& column);
    void addFields(QBoxLayout& column);
    void fill(int row);
    void check();

    ThemeKeeper& m_theme;
    QBoxLayout* m_rules;
    std::vector<QCheckBox*> m_boxes;
    std::vector<TermTexts> m_terms;
    QListWidget* m_list;
    QLineEdit* m_shortForm;
    QLineEdit* m_meaning;
    QPushButton* m_keep;
    QPushButton* m_remove;
    RefusalLabel* m_refusal;
};

} // namespace outturn::gui
