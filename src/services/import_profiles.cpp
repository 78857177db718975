// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_profiles.h"

#include <outturn/base/text.h>
#include <outturn/importing/staging.h>
#include <outturn/importing/text_file.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/office_repository.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace outturn::services {
namespace {

constexpr auto kList = "import-profiles"; // names, a line each
constexpr auto kPrefix = "import-profile:";

} // namespace

Result<std::vector<std::string>> ImportProfiles::names() const
{
    const auto list = store::OfficeRepository(m_workspace.store()).setting(kList);
    if (!list)
        return tl::unexpected(list.error());
    const std::string lines = list->value_or(""); // the parts below are views of it
    std::vector<std::string> names;
    for (const std::string_view name : split(lines, '\n')) {
        if (!name.empty())
            names.emplace_back(name);
    }
    return names;
}

Result<std::string> ImportProfiles::text(const std::string& name) const
{
    const auto text = store::OfficeRepository(m_workspace.store()).setting(kPrefix + name);
    if (!text)
        return tl::unexpected(text.error());
    if (*text)
        return **text;
    const auto known = names();
    if (!known)
        return tl::unexpected(known.error());
    return failure(ErrorCode::NotFound,
                   fmt::format("There is no profile \"{}\", neither kept in the store nor as a file; {}.", name,
                               known->empty() ? std::string("the store keeps none yet: give the path of one")
                                              : fmt::format("kept are \"{}\"", fmt::join(*known, "\", \""))),
                   {{"profile", name}});
}

Result<importing::Profile> ImportProfiles::fitting(const std::filesystem::path& file) const
{
    const auto known = names();
    if (!known)
        return tl::unexpected(known.error());
    const importing::SheetSource source(file);
    for (const std::string& name : *known) {
        auto profile =
            text(name).and_then([&](const std::string& kept) { return importing::parseProfile(kept, name); });
        if (!profile)
            return profile;
        const auto fits = importing::profileFits(source, *profile);
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits)
            return profile;
    }
    const auto plain = importing::profileFits(source, importing::plainProfile());
    if (!plain)
        return tl::unexpected(plain.error());
    if (*plain)
        return importing::plainProfile();
    return failure(ErrorCode::BadInput,
                   fmt::format("No profile fits {}: none that the store keeps finds its headers, and it has no columns "
                               "indicator, area, period and value; write a profile for it and give it with --profile.",
                               source.name()),
                   {{"file", source.name()}});
}

Result<importing::Profile> ImportProfiles::choose(const std::string& named, const std::filesystem::path& file,
                                                  std::vector<ProfileToKeep>& toKeep) const
{
    if (named.empty())
        return fitting(file);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(named, ignored))
        return text(named).and_then([&](const std::string& kept) { return importing::parseProfile(kept, named); });
    const std::filesystem::path path(named);
    const auto content = importing::readTextFile(path);
    if (!content)
        return tl::unexpected(content.error());
    auto profile = importing::parseProfile(*content, path.filename().string());
    const bool noted = std::any_of(toKeep.begin(), toKeep.end(),
                                   [&](const ProfileToKeep& one) { return profile && one.name == profile->name; });
    if (profile && !noted)
        toKeep.push_back({profile->name, *content});
    return profile;
}

Result<void> ImportProfiles::keep(store::Transaction& transaction, const ProfileToKeep& profile,
                                  const std::string& by) const
{
    const store::OfficeRepository office(m_workspace.store());
    const auto kept = office.setting(kPrefix + profile.name);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept == profile.text)
        return {};
    auto known = names();
    if (!known)
        return tl::unexpected(known.error());
    if (std::find(known->begin(), known->end(), profile.name) == known->end())
        known->push_back(profile.name);
    return store::OfficeRepository::setSetting(transaction, kPrefix + profile.name, profile.text, by)
        .and_then([&] {
            return store::OfficeRepository::setSetting(transaction, kList, fmt::format("{}", fmt::join(*known, "\n")),
                                                       by);
        })
        .and_then([&] {
            return store::AuditRepository::append(transaction, {by, "keep-profile", profile.name, {}})
                .map([](const auto&) {});
        });
}

} // namespace outturn::services
