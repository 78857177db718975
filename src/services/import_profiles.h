// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_content.h"
#include "workspace.h"

#include <outturn/importing/profile.h>
#include <outturn/services/sheet_preview.h>
#include <outturn/store/store.h>

#include <filesystem>
#include <string>
#include <vector>

namespace outturn::services {

/// A profile and the text it was read from.
struct ChosenProfile
{
    importing::Profile profile;
    std::string text;
};

/// The profiles that a store keeps: plain text under a name.
class ImportProfiles
{
public:
    explicit ImportProfiles(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::vector<std::string>> names() const;
    [[nodiscard]] Result<std::string> text(const std::string& name) const;
    /// The profile named or in the file named; one from a file is added to `toKeep`. With nothing named the kept one
    /// that fits `file`, or the plain one; fails with `BadInput` where none does.
    [[nodiscard]] Result<ChosenProfile> choose(const std::string& named, const std::filesystem::path& file,
                                               std::vector<ProfileToKeep>& toKeep) const;
    /// The profile of that text, for the file named; it is added to `toKeep`.
    [[nodiscard]] static Result<ChosenProfile> given(const std::string& text, const std::filesystem::path& file,
                                                     std::vector<ProfileToKeep>& toKeep);
    /// All that are kept, but for those that no longer read as profiles.
    [[nodiscard]] Result<std::vector<importing::Profile>> all() const;
    /// The kept one that is most like a file of these sheets; empty where none is.
    [[nodiscard]] Result<std::string> nearest(const std::vector<SheetPreview>& sheets) const;
    /// How the file was found that was last loaded with a profile; empty before the first.
    [[nodiscard]] Result<std::string> layout(const std::string& profile) const;
    [[nodiscard]] static Result<void> keepLayout(store::Transaction& transaction, const LayoutToKeep& layout,
                                                 const std::string& by);
    /// Nothing happens where it is kept already with the same text.
    [[nodiscard]] Result<void> keep(store::Transaction& transaction, const ProfileToKeep& profile,
                                    const std::string& by) const;

private:
    [[nodiscard]] Result<ChosenProfile> fitting(const std::filesystem::path& file) const;

    Workspace& m_workspace;
};

} // namespace outturn::services
