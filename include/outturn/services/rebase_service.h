// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/rebase.h>

#include <cstdint>
#include <string>
#include <vector>

namespace outturn::services {

/// Decisions that an indicator's process began afresh. Control charts, facts, exceptions and the assurance matrix
/// compute mean and limits anew from there, and no run reaches across.
class RebaseService
{
public:
    virtual ~RebaseService() = default;

    /// Those in force, by day. Fails with `NotFound`, naming near misses, for an unknown indicator.
    [[nodiscard]] virtual Result<std::vector<domain::Rebase>> rebases(const domain::IndicatorSlug& indicator) = 0;
    /// All ever decided, withdrawn ones too, oldest first. Fails as `rebases` does.
    [[nodiscard]] virtual Result<std::vector<domain::Rebase>> history(const domain::IndicatorSlug& indicator) = 0;

    /// Keeps a decision and returns its number. Fails with `ReasonRequired` where `reason` is blank, with `BadInput`
    /// where the indicator has no figures on both sides of the day, with `Conflict` where another rebase starts the
    /// same process, and as `rebases` does.
    [[nodiscard]] virtual Result<std::int64_t> decide(const domain::IndicatorSlug& indicator, Date from,
                                                      const std::string& reason, const std::string& by) = 0;
    /// Fails with `ReasonRequired`, with `NotFound`, or with `Conflict` where it is withdrawn already.
    [[nodiscard]] virtual Result<void> withdraw(std::int64_t number, const std::string& reason,
                                                const std::string& by) = 0;
};

} // namespace outturn::services
