// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporary_folder.h"

#include <outturn/domain/period.h>
#include <outturn/services/services.h>
#include <outturn/services/store_service.h>

#include <filesystem>
#include <memory>

namespace outturn::test {

/// 14 October 2021, 09:41: when everything in the tests' stores was recorded.
[[nodiscard]] Timestamp sampleMoment();

/// The sample plan in a store of the test's own, gone at its end.
class SampleStore
{
public:
    SampleStore();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Opens it as `user` in `window`; throws where that fails.
    [[nodiscard]] std::unique_ptr<services::Services> open(const std::string& user = "Analyst",
                                                           const std::string& window = "main") const;

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_path;
};

/// The sample, opened once for all tests that only read.
[[nodiscard]] services::Services& sample();

/// The quarter of the sample's open edition.
[[nodiscard]] domain::Period sampleQuarter();

/// A new store from a plan folder; throws where that fails.
void makeStore(const std::filesystem::path& store, const services::InitOptions& options);

} // namespace outturn::test
