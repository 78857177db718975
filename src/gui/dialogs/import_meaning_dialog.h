// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace outturn::gui {

/// What one label means: a choice that narrows while one types, or nothing on purpose. Deletes itself when closed.
class ImportMeaningDialog : public QDialog
{
    Q_OBJECT

public:
    ImportMeaningDialog(const ImportLabelTexts& label, std::vector<MeaningChoice> choices, ThemeKeeper& theme,
                        QWidget* parent = nullptr);

signals:
    void answered(const ImportLabelTexts& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void narrow();
    void accept() override;
    void leaveOut();

    ImportLabelTexts m_label;
    std::vector<MeaningChoice> m_choices;
    QLineEdit* m_words;
    QListWidget* m_list;
    QPushButton* m_take{nullptr};
};

} // namespace outturn::gui
