// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/import_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace outturn::test {

/// A copy of the sample with somebody who imports into it.
class ImportDesk
{
public:
    ImportDesk()
        : services(m_store.open())
    {
    }

    std::filesystem::path file(const std::string& content, const std::string& name = "force-q2.csv") const
    {
        const auto path = m_folder / name;
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

    services::StagedImport stage(const services::ImportRequest& request)
    {
        auto staged = services->imports().stage(request);
        INFO((staged ? "" : staged.error().message));
        REQUIRE(staged);
        return std::move(*staged);
    }

    /// Reads `content` by the profile that is given as text.
    services::StagedImport stage(const std::string& content, const std::string& profile,
                                 const std::string& name = "force-q2.csv")
    {
        return stage({.files = {file(content, name)}, .profileTexts = {profile}});
    }

    std::int64_t load(const services::StagedImport& staged)
    {
        const auto batch = services->imports().load(staged, "Analyst", "checked with the force");
        INFO((batch ? "" : batch.error().message));
        REQUIRE(batch);
        return *batch;
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_store.path(); }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }

private:
    TemporaryFolder m_folder;
    SampleStore m_store;

public:
    std::unique_ptr<services::Services> services;
};

} // namespace outturn::test
