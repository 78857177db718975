// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/claim_decision.h>

#include "key_table.h"

namespace outturn::domain {
namespace {

constexpr KeyTable<ClaimRuling, 2> kRulings{{
    {ClaimRuling::SourcedElsewhere, "sourced_elsewhere"},
    {ClaimRuling::Ignored, "ignored"},
}};

} // namespace

std::string_view claimRulingKey(ClaimRuling ruling)
{
    return keyOf(kRulings, ruling);
}

Result<ClaimRuling> parseClaimRuling(std::string_view key)
{
    return valueOf(kRulings, key, "decision on a figure");
}

} // namespace outturn::domain
