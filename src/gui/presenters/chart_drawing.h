// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/chart_choices.h"
#include "gui/presenters/priority_texts.h"

#include <QObject>

#include <memory>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// How each indicator's chart is drawn: its measure, its way and its stretch of the calendar, as a person last chose.
///
/// `services` must outlive it.
class ChartDrawing : public QObject
{
    Q_OBJECT

public:
    explicit ChartDrawing(services::Services& services, QObject* parent = nullptr);

    /// Keeps what is chosen there, and what is found there holds.
    void rememberIn(std::unique_ptr<ChartChoices> choices);
    /// Draws an indicator as it was last chosen.
    void restore(IndicatorTexts& shown, const domain::Period& quarter);
    /// Shows an indicator in another of its measures. False after `failed`.
    bool showMeasure(IndicatorTexts& shown, const domain::Period& quarter, std::size_t measure);
    /// Draws it in another way; false where there are no figures to draw, or after `failed`.
    bool showMode(IndicatorTexts& shown, const domain::Period& quarter, std::size_t mode);
    /// Keeps the stretch of its calendar that is shown.
    void showRange(IndicatorTexts& shown, const std::optional<ChartRange>& range);

signals:
    void failed(const QString& sentence);

private:
    bool applyMeasure(IndicatorTexts& shown, const domain::Period& quarter, std::size_t measure);
    bool applyMode(IndicatorTexts& shown, const domain::Period& quarter, std::size_t mode);
    [[nodiscard]] ChartChoice choiceFor(const IndicatorTexts& shown) const;

    services::Services& m_services;
    std::unique_ptr<ChartChoices> m_choices;
};

} // namespace outturn::gui
