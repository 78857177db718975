// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/notes_texts.h"
#include "gui/theme/theme.h"

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <QObject>

#include <optional>

class QMenu;
class QWidget;

namespace outturn::gui {

class ChartView;
class NotesPresenter;

/// What people set beside a chart: entries of its menu, with keys, that open the dialogs on rebases and dated notes.
class ChartNotes : public QObject
{
    Q_OBJECT

public:
    /// Adds its entries to `menu` and its keys to `owner`, with which it lives.
    ChartNotes(QWidget& owner, QMenu& menu, const ChartView& chart);

    /// Where the menu was opened: what is offered first. Nothing: by a key.
    void setPointed(std::optional<domain::Period> period) { m_pointed = period; }

signals:
    /// With the first day of the period in question.
    void rebaseAsked(const QDate& from);
    void noteAsked(const QDate& from, const QDate& to);

private:
    [[nodiscard]] std::optional<domain::Period> period();

    const ChartView& m_chart;
    std::optional<domain::Period> m_pointed{};
};

/// Opens the dialog on the rebases of an indicator over `parent`.
void openRebases(NotesPresenter& presenter, const domain::IndicatorSlug& indicator, const QString& name,
                 const QDate& from, ThemeKeeper& theme, QWidget* parent);

/// Opens the dialog on the dated notes of an indicator over `parent`.
void openNotes(NotesPresenter& presenter, const domain::IndicatorSlug& indicator, const QString& name,
               const QDate& from, const QDate& to, ThemeKeeper& theme, QWidget* parent);

} // namespace outturn::gui
