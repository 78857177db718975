// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/user_prompts.h"

#include <QPointer>
#include <QWidget>

namespace outturn::gui {

/// Asks by dialogs over a window.
class QtPrompts : public UserPrompts
{
public:
    /// The window that dialogs belong to; may change, may go.
    void setWindow(QWidget* window) { m_window = window; }

    [[nodiscard]] std::optional<QString> saveFile(const QString& title, const QString& suggestedName,
                                                  const QString& filter) override;
    [[nodiscard]] std::optional<QString> folder(const QString& title, const QString& initial) override;
    [[nodiscard]] QStringList openFiles(const QString& title, const QString& filter) override;
    [[nodiscard]] std::optional<QString> text(const QString& title, const QString& label,
                                              const QString& initial) override;
    [[nodiscard]] int choose(const QString& title, const QString& message, const QStringList& buttons) override;
    void tell(const QString& title, const QString& message) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace outturn::gui
