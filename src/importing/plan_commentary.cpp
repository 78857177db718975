// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_parts.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/importing/text_file.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::importing {
namespace {

using Paths = std::vector<std::filesystem::path>;

// In the order of their names, which differs between file systems otherwise.
Paths entries(const std::filesystem::path& folder)
{
    std::error_code ignored;
    Paths paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

Result<void> readQuarter(const std::filesystem::path& folder, const domain::Period& quarter, const KnownSlugs& known,
                         PlanFolder& into)
{
    for (const auto& file : entries(folder)) {
        if (file.extension() != ".md")
            continue;
        const auto slug = file.stem().string();
        if (!known.outcomes.contains(slug)) {
            return failure(ErrorCode::BadInput,
                           fmt::format("The commentary {}/{}.md is on no outcome of framework.csv; name the file after "
                                       "an outcome's slug and load the folder again.",
                                       folder.filename().string(), slug),
                           {{"file", file.filename().string()}});
        }
        const auto text = readTextFile(file);
        if (!text)
            return tl::unexpected(text.error());
        into.commentaries.push_back({domain::OutcomeSlug(slug), quarter, std::string(trimmed(*text))});
    }
    return {};
}

} // namespace

Result<void> readCommentaries(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    for (const auto& quarterFolder : entries(folder / "commentary")) {
        const auto name = quarterFolder.filename().string();
        const auto quarter = domain::parsePeriod(name);
        if (!quarter || quarter->kind() != domain::PeriodKind::Quarter) {
            return failure(ErrorCode::BadInput,
                           fmt::format("The folder commentary/{} is not named after a quarter; name it such as "
                                       "2021-22-Q2 and load the folder again.",
                                       name),
                           {{"file", "commentary/" + name}});
        }
        if (const auto read = readQuarter(quarterFolder, *quarter, known, into); !read)
            return read;
    }
    return {};
}

} // namespace outturn::importing
