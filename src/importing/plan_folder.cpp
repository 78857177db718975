// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/plan_folder.h>

#include "plan_parts.h"

#include <fmt/format.h>

namespace outturn::importing {

Result<PlanFolder> readPlanFolder(const std::filesystem::path& folder, History history)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) {
        return failure(ErrorCode::NotFound,
                       fmt::format("The plan folder {} is not there; give the path of a folder that has a plan.csv.",
                                   folder.string()),
                       {{"file", folder.string()}});
    }
    PlanFolder read;
    KnownSlugs known;
    const bool whole = history == History::Included;
    const auto result = readAreas(folder, known, read)
                            .and_then([&] { return whole ? readPeers(folder, known, read) : Result<void>{}; })
                            .and_then([&] { return readKeys(folder, known, read); })
                            .and_then([&] { return readFramework(folder, known, read); })
                            .and_then([&] { return readIndicators(folder, known, read); })
                            .and_then([&] { return readTargets(folder, known, read); })
                            .and_then([&] { return readPublished(folder, known, read); })
                            .and_then([&] { return whole ? readHistory(folder, known, read) : Result<void>{}; })
                            .and_then([&] { return whole ? readPeerHistory(folder, known, read) : Result<void>{}; })
                            .and_then([&] { return readAnnotations(folder, known, read); })
                            .and_then([&] { return readStatuses(folder, known, read); })
                            .and_then([&] { return readCommentaries(folder, known, read); });
    if (!result)
        return tl::unexpected(result.error());
    return read;
}

} // namespace outturn::importing
