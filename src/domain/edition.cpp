// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/edition.h>

#include "key_table.h"

namespace outturn::domain {
namespace {

constexpr KeyTable<EditionState, 4> kEditionStates{{
    {EditionState::Open, "open"},
    {EditionState::InReview, "in_review"},
    {EditionState::Published, "published"},
    {EditionState::Corrected, "corrected"},
}};

} // namespace

std::string_view editionStateKey(EditionState state)
{
    return keyOf(kEditionStates, state);
}

Result<EditionState> parseEditionState(std::string_view key)
{
    return valueOf(kEditionStates, key, "state of an edition");
}

} // namespace outturn::domain
