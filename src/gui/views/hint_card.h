// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/house_style_texts.h"
#include "gui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace outturn::gui {

/// What a house rule says of the words at the cursor, and what can be done about it.
class HintCard : public QFrame
{
    Q_OBJECT

public:
    explicit HintCard(ThemeKeeper& theme, QWidget* parent = nullptr);

    void setTexts(const HintCardTexts& texts);
    [[nodiscard]] const HintCardTexts& texts() const { return m_texts; }

signals:
    /// The short form is to be put into the glossary.
    void explanationWanted();
    /// The rule is to give no more hints.
    void ruleUnwanted();

private:
    HintCardTexts m_texts;
    QLabel* m_headline;
    QLabel* m_sentence;
    QPushButton* m_explain;
    QPushButton* m_switchOff;
};

} // namespace outturn::gui
