// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/plan_folder.h>

#include <filesystem>
#include <set>
#include <string>

namespace outturn::importing {

/// The slugs that have been defined so far, for checking references; filled file by file.
struct KnownSlugs
{
    std::set<std::string> areas;
    std::set<std::string> themes;
    std::set<std::string> priorities;
    std::set<std::string> outcomes;
    std::set<std::string> indicators;
};

/// Each reads one kind of file of the folder into `into`; in the order of `readPlanFolder`, for each relies on slugs
/// that those before it have defined.
[[nodiscard]] Result<void> readAreas(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into);
/// The members of peer groups in `peers.csv`, each of them an area; a folder without that file has none.
[[nodiscard]] Result<void> readPeers(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into);
[[nodiscard]] Result<void> readKeys(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into);
[[nodiscard]] Result<void> readFramework(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into);
[[nodiscard]] Result<void> readIndicators(const std::filesystem::path& folder, KnownSlugs& known, PlanFolder& into);
[[nodiscard]] Result<void> readTargets(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into);
[[nodiscard]] Result<void> readPublished(const std::filesystem::path& folder, const KnownSlugs& known,
                                         PlanFolder& into);
[[nodiscard]] Result<void> readHistory(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into);
/// Figures of the peers in `peer_history.csv`, where there is one.
[[nodiscard]] Result<void> readPeerHistory(const std::filesystem::path& folder, const KnownSlugs& known,
                                           PlanFolder& into);
[[nodiscard]] Result<void> readAnnotations(const std::filesystem::path& folder, const KnownSlugs& known,
                                           PlanFolder& into);
[[nodiscard]] Result<void> readStatuses(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into);
[[nodiscard]] Result<void> readCommentaries(const std::filesystem::path& folder, const KnownSlugs& known,
                                            PlanFolder& into);

} // namespace outturn::importing
