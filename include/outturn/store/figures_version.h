// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/store/store.h>

#include <string>

namespace outturn::store {

/// A text that differs from an earlier one when figures, targets, rebases or editions came or went since. What people
/// write (commentary, drafts, statuses, annotations) leaves it as it is. At once, however large the store is.
[[nodiscard]] Result<std::string> figuresVersion(const Store& store);

/// The same of dated notes and of decisions on statuses.
[[nodiscard]] Result<std::string> notesVersion(const Store& store);

} // namespace outturn::store
