// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/slug.h>

namespace outturn::domain {

using PlanSlug = Slug<struct PlanTag>;
using ThemeSlug = Slug<struct ThemeTag>;
using PrioritySlug = Slug<struct PriorityTag>;
using OutcomeSlug = Slug<struct OutcomeTag>;
using IndicatorSlug = Slug<struct IndicatorTag>;
using AreaSlug = Slug<struct AreaTag>;

} // namespace outturn::domain
