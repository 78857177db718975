// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/status_rule_texts.h"

#include <outturn/analysis/status_rules.h>

#include <QCoreApplication>

#include <algorithm>

namespace outturn::gui {
namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::vector<StatusRuleTexts> statusRuleTexts(std::string_view fired)
{
    std::vector<StatusRuleTexts> texts;
    for (const auto& rule : analysis::statusRules())
        texts.push_back({.sentence = qt(rule.sentence),
                         .status = rule.status,
                         .proposes = qt(domain::statusTitle(rule.status)),
                         .fired = rule.key == fired});
    return texts;
}

QString firedRuleText(std::string_view fired)
{
    const auto rules = analysis::statusRules();
    const auto found = std::ranges::find(rules, fired, &analysis::StatusRule::key);
    if (found == rules.end())
        return {};
    return QCoreApplication::translate("Priority", "Rule %1 of %2 applies first: %3")
        .arg(found - rules.begin() + 1)
        .arg(rules.size())
        .arg(qt(found->sentence));
}

} // namespace outturn::gui
