// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help_dialogs.h"

#include "gui/shell/actions.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kReadingWidth = 460;
constexpr int kPairs = 2; // groups stand side by side

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

QDialog* emptyDialog(const QString& title, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    return dialog;
}

QLabel* label(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addClose(QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setText(Words::tr("Close"));
    close->setAccessibleName(Words::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
}

QGridLayout* groupGrid(const QString& group, const std::vector<ShortcutText>& shortcuts, const ThemeKeeper& theme,
                       QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->addWidget(label(group, theme.font(TextSize::Subheading, true), parent), 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutText& shortcut : shortcuts) {
        if (shortcut.group != group)
            continue;
        auto* keys = label(shortcut.keys, theme.font(TextSize::Body, true), parent);
        keys->setWordWrap(false);
        auto* text = label(shortcut.text, theme.font(TextSize::Body), parent);
        text->setWordWrap(false);
        grid->addWidget(text, row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

QDialog* shortcutsDialog(const ThemeKeeper& theme, QWidget* parent)
{
    QDialog* dialog = emptyDialog(Words::tr("Keyboard shortcuts"), parent);
    dialog->layout()->addWidget(label(Words::tr("Keyboard shortcuts"), theme.font(TextSize::Heading, true), dialog));
    const auto shortcuts = Actions::shortcuts();
    QStringList groups;
    for (const ShortcutText& shortcut : shortcuts)
        if (!groups.contains(shortcut.group))
            groups << shortcut.group;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(20);
    for (int i = 0; i < groups.size(); ++i)
        grid->addLayout(groupGrid(groups[i], shortcuts, theme, dialog), i / kPairs, i % kPairs);
    static_cast<QVBoxLayout*>(dialog->layout())->addLayout(grid);
    addClose(dialog);
    return dialog;
}

QDialog* readingDialog(const QString& heading, const QString& text, const ThemeKeeper& theme, QWidget* parent)
{
    QDialog* dialog = emptyDialog(heading, parent);
    auto* title = label(heading, theme.font(TextSize::Heading, true), dialog);
    title->setMinimumWidth(kReadingWidth);
    dialog->layout()->addWidget(title);
    dialog->layout()->addWidget(label(text, theme.font(TextSize::Body), dialog));
    addClose(dialog);
    return dialog;
}

QDialog* aboutDialog(const ThemeKeeper& theme, QWidget* parent)
{
    const QString text = Words::tr("Version %1\n\nA performance dashboard for Police and Crime Plans. Outturn is the "
                                   "British word for what actually happened against plan.\n\nFree software under the "
                                   "GNU General Public License, version 3 or later. The typeface is based on Inter, "
                                   "under the SIL Open Font License 1.1.")
                             .arg(QCoreApplication::applicationVersion());
    return readingDialog(Words::tr("Outturn"), text, theme, parent);
}

} // namespace outturn::gui
