// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/observation.h>

#include "key_table.h"

namespace outturn::domain {
namespace {

constexpr KeyTable<MissingReason, 4> kMissingReasons{{
    {MissingReason::Suppressed, "suppressed"},
    {MissingReason::NotAvailable, "not_available"},
    {MissingReason::NotYetReported, "not_yet_reported"},
    {MissingReason::NotApplicable, "not_applicable"},
}};

constexpr KeyTable<Provenance, 5> kProvenances{{
    {Provenance::Imported, "imported"},
    {Provenance::Entered, "entered"},
    {Provenance::Published, "published"},
    {Provenance::Derived, "derived"},
    {Provenance::Illustrative, "illustrative"},
}};

constexpr KeyTable<Bound, 5> kBounds{{
    {Bound::Exact, "exact"},
    {Bound::AtLeast, "at_least"},
    {Bound::Above, "above"},
    {Bound::Below, "below"},
    {Bound::About, "about"},
}};

} // namespace

std::string_view missingReasonKey(MissingReason reason)
{
    return keyOf(kMissingReasons, reason);
}

Result<MissingReason> parseMissingReason(std::string_view key)
{
    return valueOf(kMissingReasons, key, "reason for a missing figure");
}

std::string_view provenanceKey(Provenance provenance)
{
    return keyOf(kProvenances, provenance);
}

Result<Provenance> parseProvenance(std::string_view key)
{
    return valueOf(kProvenances, key, "provenance");
}

int weakness(Provenance provenance)
{
    const Provenance asStrongAs = provenance == Provenance::Entered ? Provenance::Imported : provenance;
    return static_cast<int>(asStrongAs);
}

std::string_view boundKey(Bound bound)
{
    return keyOf(kBounds, bound);
}

Result<Bound> parseBound(std::string_view key)
{
    return valueOf(kBounds, key, "bound");
}

} // namespace outturn::domain
