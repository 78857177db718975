// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/staging.h>
#include <outturn/services/import_service.h>

#include <filesystem>
#include <string>
#include <vector>

namespace outturn::services {

/// One file as staged, and which of its figures are to be written.
struct ImportFileContent
{
    importing::StagedFile staged;
    std::vector<bool> wanted; ///< a flag a figure: new or revised
    std::string sha256;
    std::filesystem::path path{};
};

/// A profile that came from a file and is to be kept.
struct ProfileToKeep
{
    std::string name;
    std::string text;
};

/// How a file was found, to be kept for the next one that is read with the same profile.
struct LayoutToKeep
{
    std::string profile;
    std::string text;
};

struct ImportContent
{
    std::vector<ImportFileContent> files;
    std::vector<ProfileToKeep> profiles;
    std::vector<LayoutToKeep> layouts;
    std::string figuresVersion; ///< of the store when it was compared
    bool warned{false};
    bool refused{false};
    std::size_t wanted{0};
    std::size_t revised{0};
};

} // namespace outturn::services
