// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_texts.h"
#include "gui/theme/theme.h"

#include <QDialog>

class QBoxLayout;
class QPlainTextEdit;

namespace outturn::gui {

/// Somebody saved first: theirs on the left, mine on the right, one made of both below, to be edited and saved.
/// Closing it changes nothing: mine stays as a draft. Deletes itself when closed.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const MergeTexts& texts, ThemeKeeper& theme, QWidget* parent = nullptr);

signals:
    void mergedTextAccepted(const QString& text);

private:
    [[nodiscard]] QBoxLayout* makePane(const QString& title, const QString& text);
    [[nodiscard]] QWidget* makeButtons();

    ThemeKeeper& m_theme;
    QPlainTextEdit* m_merged;
};

} // namespace outturn::gui
