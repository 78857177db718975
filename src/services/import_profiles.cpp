// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_profiles.h"

#include <outturn/base/text.h>
#include <outturn/importing/profile_likeness.h>
#include <outturn/importing/staging.h>
#include <outturn/importing/text_file.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/office_repository.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace outturn::services {
namespace {

constexpr auto kList = "import-profiles"; // names, a line each
constexpr auto kPrefix = "import-profile:";
constexpr auto kLayoutPrefix = "import-layout:";
constexpr double kNear = 0.5; // of what a profile looks for

std::vector<std::string> textsOf(const std::vector<SheetPreview>& sheets)
{
    std::set<std::string> texts;
    for (const SheetPreview& sheet : sheets) {
        for (const PreviewRow& row : sheet.rows) {
            for (const PreviewCell& cell : row.cells) {
                if (!cell.figure)
                    texts.insert(cell.shown);
            }
        }
    }
    return {texts.begin(), texts.end()};
}

Result<ChosenProfile> parsed(const std::string& text, const std::string& source)
{
    return importing::parseProfile(text, source).map([&](importing::Profile profile) {
        return ChosenProfile{std::move(profile), text};
    });
}

// Several files of one import may come with the same profile.
Result<ChosenProfile> noted(Result<ChosenProfile> chosen, std::vector<ProfileToKeep>& toKeep)
{
    const bool known = chosen && std::any_of(toKeep.begin(), toKeep.end(), [&](const ProfileToKeep& one) {
                           return one.name == chosen->profile.name;
                       });
    if (chosen && !known)
        toKeep.push_back({chosen->profile.name, chosen->text});
    return chosen;
}

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

Result<ChosenProfile> ImportProfiles::fitting(const std::filesystem::path& file) const
{
    const auto known = names();
    if (!known)
        return tl::unexpected(known.error());
    const importing::SheetSource source(file);
    for (const std::string& name : *known) {
        auto chosen = text(name).and_then([&](const std::string& kept) { return parsed(kept, name); });
        if (!chosen)
            return chosen;
        const auto fits = importing::profileFits(source, chosen->profile);
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits)
            return chosen;
    }
    const auto plain = importing::profileFits(source, importing::plainProfile());
    if (!plain)
        return tl::unexpected(plain.error());
    if (*plain)
        return ChosenProfile{importing::plainProfile(), importing::printedProfile(importing::plainProfile())};
    return failure(ErrorCode::BadInput,
                   fmt::format("No profile fits {}: none that the store keeps finds its headers, and it has no columns "
                               "indicator, area, period and value; write a profile for it and give it with --profile.",
                               source.name()),
                   {{"file", source.name()}});
}

Result<ChosenProfile> ImportProfiles::choose(const std::string& named, const std::filesystem::path& file,
                                             std::vector<ProfileToKeep>& toKeep) const
{
    if (named.empty())
        return fitting(file);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(named, ignored))
        return text(named).and_then([&](const std::string& kept) { return parsed(kept, named); });
    const std::filesystem::path path(named);
    return importing::readTextFile(path).and_then(
        [&](const std::string& content) { return noted(parsed(content, path.filename().string()), toKeep); });
}

Result<ChosenProfile> ImportProfiles::given(const std::string& text, const std::filesystem::path& file,
                                            std::vector<ProfileToKeep>& toKeep)
{
    return noted(parsed(text, file.stem().string()), toKeep);
}

Result<std::vector<importing::Profile>> ImportProfiles::all() const
{
    const auto known = names();
    if (!known)
        return tl::unexpected(known.error());
    std::vector<importing::Profile> profiles;
    for (const std::string& name : *known) {
        auto kept = text(name).and_then([&](const std::string& content) { return parsed(content, name); });
        if (kept)
            profiles.push_back(std::move(kept->profile));
    }
    return profiles;
}

Result<std::string> ImportProfiles::nearest(const std::vector<SheetPreview>& sheets) const
{
    const auto profiles = all();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const std::vector<std::string> texts = textsOf(sheets);
    std::string nearest;
    double like = kNear;
    for (const importing::Profile& profile : *profiles) {
        const double likeThis = importing::profileLikeness(profile, texts);
        if (likeThis <= like)
            continue;
        like = likeThis;
        nearest = profile.name;
    }
    return nearest;
}

Result<std::string> ImportProfiles::layout(const std::string& profile) const
{
    return store::OfficeRepository(m_workspace.store())
        .setting(kLayoutPrefix + profile)
        .map([](const std::optional<std::string>& kept) { return kept.value_or(""); });
}

Result<void> ImportProfiles::keepLayout(store::Transaction& transaction, const LayoutToKeep& layout,
                                        const std::string& by)
{
    return store::OfficeRepository::setSetting(transaction, kLayoutPrefix + layout.profile, layout.text, by);
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
