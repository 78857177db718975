// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch_service_impl.h"

#include <outturn/importing/profile.h>
#include <outturn/importing/sheet_reader.h>
#include <outturn/importing/staging.h>

#include <fmt/format.h>

namespace outturn::services {
namespace {

// A file that cannot be read fits nothing: whoever opens it is told why.
bool fits(const std::filesystem::path& file, const importing::Profile& profile)
{
    return importing::profileFits(importing::SheetSource(file), profile).value_or(false);
}

} // namespace

Result<std::optional<std::string>> WatchServiceImpl::profileFor(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return failure(ErrorCode::NotFound, fmt::format("There is no file \"{}\" any more.", file.filename().string()));
    const auto names = m_imports.profiles();
    if (!names)
        return tl::unexpected(names.error());
    for (const std::string& name : *names) {
        const auto text = m_imports.profileText(name);
        const auto profile = text ? importing::parseProfile(*text, name) : tl::unexpected(text.error());
        if (profile && fits(file, *profile))
            return std::optional(name);
    }
    if (fits(file, importing::plainProfile()))
        return std::optional(importing::plainProfile().name);
    return std::optional<std::string>{};
}

} // namespace outturn::services
