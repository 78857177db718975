// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/presenters/house_style_texts.h"

#include <outturn/base/result.h>

#include <functional>
#include <vector>

namespace outturn::services {
class Services;
} // namespace outturn::services

namespace outturn::gui {

class ChangeLog;

/// The office's house style in the window: which rules give hints, and what its short forms mean.
///
/// Everything that it changes can be undone. Whether a change was kept, and why not, the change log tells.
class HouseStyle : public QObject
{
    Q_OBJECT

public:
    HouseStyle(services::Services& services, ChangeLog& log, QObject* parent = nullptr);

    /// All rules, in the order of `claims::kHouseRules`.
    [[nodiscard]] std::vector<HouseRuleTexts> rules();
    /// The glossary, in alphabetical order.
    [[nodiscard]] std::vector<TermTexts> terms();
    /// What a word of a text means, several of it too; empty for one that the glossary does not have.
    [[nodiscard]] QString meaningOf(const QString& word);

    /// Switches a rule on or off; false after `refused`.
    bool show(claims::HouseRule rule, bool shown);
    /// Says what a short form means; an empty meaning takes the office's own out. False after `refused`.
    bool explain(const QString& shortForm, const QString& meaning);

signals:
    /// This window changed it.
    void changed();
    void refused(const QString& sentence);

private:
    bool push(const QString& text, std::function<Result<void>()> change, std::function<Result<void>()> putBack);

    services::Services& m_services;
    ChangeLog& m_log;
    bool m_refused{false};
};

} // namespace outturn::gui
