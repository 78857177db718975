// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/platform.h>
#include <outturn/services/store_service.h>

#include <cstdlib>
#include <vector>

namespace outturn::services {
namespace {

constexpr auto kSampleName = "northamptonshire";

bool isPlanFolder(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / "plan.csv", ignored);
}

std::vector<std::filesystem::path> candidates()
{
    std::vector<std::filesystem::path> folders;
    if (const char* named = std::getenv("OUTTURN_DATA")) {
        folders.emplace_back(named);
        folders.push_back(std::filesystem::path(named) / kSampleName);
    }
    const auto program = platform::programFolder();
    folders.push_back(program.parent_path() / "share" / "outturn" / "data" / kSampleName);
    folders.push_back(program / "data" / kSampleName);
    folders.push_back(std::filesystem::path(OUTTURN_SOURCE_DATA) / kSampleName);
    return folders;
}

} // namespace

Result<std::filesystem::path> samplePlanFolder()
{
    for (const auto& folder : candidates()) {
        if (isPlanFolder(folder))
            return folder;
    }
    return failure(ErrorCode::NotFound,
                   "The sample plan that comes with Outturn is not where it was installed; name a plan folder, or set "
                   "OUTTURN_DATA to the folder that holds it.");
}

} // namespace outturn::services
