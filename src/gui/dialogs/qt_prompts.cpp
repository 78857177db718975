// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/qt_prompts.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace outturn::gui {

std::optional<QString> QtPrompts::saveFile(const QString& title, const QString& suggestedName, const QString& filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(m_window, title, documents.filePath(suggestedName), filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> QtPrompts::folder(const QString& title, const QString& initial)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getExistingDirectory(m_window, title, initial.isEmpty() ? documents : initial);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QStringList QtPrompts::openFiles(const QString& title, const QString& filter)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getOpenFileNames(m_window, title, documents, filter);
}

std::optional<QString> QtPrompts::text(const QString& title, const QString& label, const QString& initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

int QtPrompts::choose(const QString& title, const QString& message, const QStringList& buttons)
{
    QMessageBox box(QMessageBox::Question, title, message, QMessageBox::NoButton, m_window);
    QList<QAbstractButton*> choices;
    for (const QString& text : buttons)
        choices << box.addButton(text, QMessageBox::ActionRole);
    // Without a button of this role, Esc and the window's cross would do nothing.
    QPushButton* dismiss = box.addButton(QMessageBox::Cancel);
    box.setEscapeButton(dismiss);
    box.exec();
    return static_cast<int>(choices.indexOf(box.clickedButton()));
}

void QtPrompts::tell(const QString& title, const QString& message)
{
    QMessageBox::warning(m_window, title, message);
}

} // namespace outturn::gui
