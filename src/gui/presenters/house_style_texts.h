// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/claims/hint.h>

#include <QString>

#include <vector>

namespace outturn::gui {

/// A house rule as people read it.
struct HouseRuleTexts
{
    claims::HouseRule rule{};
    QString title{}; ///< `Short form nobody explains`
    QString why{};   ///< one sentence
    bool shown{true};
};

/// A short form and what it means.
struct TermTexts
{
    QString shortForm{};
    QString meaning{};
    bool own{false}; ///< of this office, not of the sector

    friend bool operator==(const TermTexts&, const TermTexts&) = default;
};

/// What the card says of a hint.
struct HintCardTexts
{
    claims::HouseRule rule{};
    QString headline{}; ///< `Hint: long sentence`
    QString sentence{}; ///< what is meant here
    QString why{};      ///< why the rule is one
    QString term{};     ///< that the glossary could explain; empty where it is about something else
};

[[nodiscard]] HouseRuleTexts houseRuleTexts(claims::HouseRule rule);
[[nodiscard]] HintCardTexts hintCardTexts(const claims::Hint& hint);

} // namespace outturn::gui
