// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <QObject>

#include <vector>

class QWidget;

namespace outturn::gui {

class ChartTableView;
class EntryPresenter;
struct TypedText;

/// Figures typed or pasted into the table of a chart: asked for in a dialog, then entered.
class ChartEntry : public QObject
{
    Q_OBJECT

public:
    /// Lives with `owner`, over which it opens its dialog.
    ChartEntry(EntryPresenter& presenter, ThemeKeeper& theme, QWidget& owner);

    void setIndicator(const IndicatorTexts& indicator) { m_indicator = indicator; }
    /// Listens to a table from now on.
    void listenTo(ChartTableView& table);
    /// Tells the table what may be typed into it.
    void refresh(ChartTableView& table);

private:
    void ask(const std::vector<TypedText>& figures);

    EntryPresenter& m_presenter;
    ThemeKeeper& m_theme;
    QWidget& m_owner;
    IndicatorTexts m_indicator;
};

} // namespace outturn::gui
