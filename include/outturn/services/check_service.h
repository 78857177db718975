// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/claims/claim.h>
#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <string_view>
#include <vector>

namespace outturn::services {

/// Holds every figure of a commentary against its neighbours and against the data.
///
/// What is checked, and how a verdict comes about, is in docs/claims.md.
class CheckService
{
public:
    virtual ~CheckService() = default;

    /// Every figure of `text`, read as commentary on that outcome in that quarter, in reading order.
    ///
    /// The figures of the outcome are read once and kept until the store's batches change or `forget` is called.
    /// Fails with `NotFound`, naming near misses, for an unknown outcome.
    [[nodiscard]] virtual Result<std::vector<claims::Claim>> check(const domain::OutcomeSlug& outcome,
                                                                   const domain::Period& quarter,
                                                                   std::string_view text) = 0;

    /// The same of the newest saved commentary; nothing where none was saved.
    [[nodiscard]] virtual Result<std::vector<claims::Claim>> checkStored(const domain::OutcomeSlug& outcome,
                                                                         const domain::Period& quarter) = 0;

    /// Reads the figures anew at the next check: after targets or the plan were changed.
    virtual void forget() = 0;
};

} // namespace outturn::services
