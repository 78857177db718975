// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace outturn::gui {

/// Every question the window asks; injected, so that a test can answer.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;

    /// Where to save; nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> saveFile(const QString& title, const QString& suggestedName,
                                                          const QString& filter) = 0;
    /// A folder, `initial` or another one; nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> folder(const QString& title, const QString& initial) = 0;
    /// Files to open, one or several; empty when cancelled.
    [[nodiscard]] virtual QStringList openFiles(const QString& title, const QString& filter) = 0;
    /// A line or paragraph of text, such as a reason; nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> text(const QString& title, const QString& label,
                                                      const QString& initial) = 0;
    /// Index of the chosen button; −1 when dismissed.
    [[nodiscard]] virtual int choose(const QString& title, const QString& message, const QStringList& buttons) = 0;
    /// Something went wrong: a sentence.
    virtual void tell(const QString& title, const QString& message) = 0;
};

} // namespace outturn::gui
