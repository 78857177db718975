// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/claims/hint.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// The office's house style: which rules give hints, and what its short forms mean. Kept in the store, for everybody
/// who uses it; hints never change a verdict.
class HintService
{
public:
    virtual ~HintService() = default;

    /// What the rules in force say about a text with its live figures expanded, in reading order.
    [[nodiscard]] virtual Result<std::vector<claims::Hint>> hints(std::string_view text) = 0;

    /// The rules switched off, and the sector's glossary with the office's own terms, which go before the sector's.
    [[nodiscard]] virtual Result<claims::HintOptions> options() = 0;
    /// The office's own terms alone.
    [[nodiscard]] virtual Result<claims::Glossary> officeGlossary() = 0;

    /// Switches a rule on or off.
    [[nodiscard]] virtual Result<void> showRule(claims::HouseRule rule, bool shown, const std::string& by) = 0;
    /// Says what a short form means in this office; an empty meaning takes the office's own out again. Fails with
    /// `InvalidText` where the short form is not one word.
    [[nodiscard]] virtual Result<void> explain(const std::string& shortForm, const std::string& meaning,
                                               const std::string& by) = 0;
};

} // namespace outturn::services
