// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <stdexcept>

namespace outturn::test {
namespace {

// Made once; each test takes a copy of the file, which is quicker by far.
const std::filesystem::path& sampleFile()
{
    static const TemporaryFolder folder;
    static const std::filesystem::path store = [] {
        makeStore(folder / "sample.outturn", {.from = OUTTURN_SAMPLE_PLAN});
        return folder / "sample.outturn";
    }();
    return store;
}

services::Session sessionOf(const std::string& user, const std::string& window)
{
    return {.user = user, .window = window, .clock = sampleMoment};
}

std::unique_ptr<services::Services> opened(const std::filesystem::path& path, const services::Session& session)
{
    auto services = services::Services::open(path, session);
    if (!services)
        throw std::runtime_error(services.error().message);
    return std::move(*services);
}

} // namespace

Timestamp sampleMoment()
{
    using namespace std::chrono;
    return sys_days{year{2021} / 10 / 14} + hours{9} + minutes{41};
}

void makeStore(const std::filesystem::path& store, const services::InitOptions& options)
{
    if (const auto made = services::initStore(store, options, sampleMoment); !made)
        throw std::runtime_error(made.error().message);
}

SampleStore::SampleStore()
    : m_path(m_folder / "sample.outturn")
{
    std::filesystem::copy_file(sampleFile(), m_path);
}

std::unique_ptr<services::Services> SampleStore::open(const std::string& user, const std::string& window) const
{
    return opened(m_path, sessionOf(user, window));
}

services::Services& sample()
{
    static const auto services = opened(sampleFile(), sessionOf("Analyst", "main"));
    return *services;
}

domain::Period sampleQuarter()
{
    return domain::Period::quarter(2021, 2);
}

} // namespace outturn::test
