// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/staging.h>
#include <outturn/services/import_question.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// How the tables of a file were found, as lines that a store keeps until the next file like it. Parts with thousands
/// of labels are left out.
[[nodiscard]] std::string layoutText(const std::vector<importing::SeenTable>& tables);
/// Lines that say nothing known are passed over.
[[nodiscard]] std::vector<importing::SeenTable> parseLayout(std::string_view text);

/// What is otherwise than before; `before` is empty where nothing was loaded yet, and then only mapped labels can be
/// gone.
[[nodiscard]] std::vector<ImportChange> layoutChanges(const std::vector<importing::SeenTable>& before,
                                                      const importing::StagedFile& now);

/// A sentence for each subset that is new while one much like it is gone: a subset of another name is another series.
[[nodiscard]] std::vector<std::string> renamedSubsets(const std::vector<ImportChange>& changes);

/// A sentence for each kind of change, so that a hundred new labels are one.
[[nodiscard]] std::vector<std::string> changeNotes(const std::vector<ImportChange>& changes);

} // namespace outturn::services
