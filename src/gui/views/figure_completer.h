// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/commentary_live.h"

#include <QObject>

#include <optional>

class QCompleter;
class QKeyEvent;
class QModelIndex;
class QStandardItemModel;

namespace outturn::gui {

class CommentaryEditor;

/// Offers the outcome's figures where `=` is typed: the words behind it narrow the list, Enter puts the figure in live,
/// Esc leaves what was typed.
class FigureCompleter : public QObject
{
    Q_OBJECT

public:
    FigureCompleter(CommentaryEditor& editor, CommentaryLive& live, QObject* parent = nullptr);

    [[nodiscard]] QCompleter& completer() const { return *m_completer; }

private:
    [[nodiscard]] bool takes(const QKeyEvent& key);
    void begin();
    void end();
    void offer();
    void accept(const QModelIndex& index);
    /// What was typed behind `=`; nothing where the cursor has left it.
    [[nodiscard]] std::optional<QString> query() const;

    CommentaryEditor& m_editor;
    CommentaryLive& m_live;
    QCompleter* m_completer;
    QStandardItemModel* m_model;
    int m_begin{-1}; ///< of the sign in the document; −1 while nothing is offered
};

} // namespace outturn::gui
