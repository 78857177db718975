// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/entry_texts.h"
#include "gui/presenters/priority_texts.h"

#include <outturn/base/result.h>
#include <outturn/services/entry_service.h>

#include <QObject>

#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class ChangeLog;

/// Figures typed or pasted into the tables of a panel: compared first, entered with a reason, undone from the log.
class EntryPresenter : public QObject
{
    Q_OBJECT

public:
    EntryPresenter(services::Services& services, ChangeLog& log, QObject* parent = nullptr);

    /// Why nothing may be typed for an indicator in the measure it is shown in; empty where something may.
    [[nodiscard]] QString refusal(const IndicatorTexts& indicator);
    /// The quarter shown: figures of later periods are entered all the same, and said to show later.
    void setQuarter(const domain::Period& quarter) { m_quarter = quarter; }
    /// Compares figures with what stands there, and keeps them for `enter`.
    [[nodiscard]] EntryTexts compare(const IndicatorTexts& indicator, const std::vector<TypedText>& figures);
    /// Enters what was compared last. Empty, or the sentence that says why nothing was entered.
    [[nodiscard]] QString enter(const QString& reason);

    /// Takes the last change of the panel back, or makes it again.
    void undo();
    void redo();

signals:
    /// Figures were entered, or taken out again: everything that rests on them is to be loaded anew.
    void written();
    void failed(const QString& sentence);

private:
    void onRefused(const Error& error);

    services::Services& m_services;
    ChangeLog& m_log;
    domain::Period m_quarter{};
    services::EntryTarget m_target;
    services::StagedEntry m_staged;
    bool m_entering{false};
    QString m_refusal;
};

} // namespace outturn::gui
