// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_originals.h"

#include <outturn/store/audit_repository.h>
#include <outturn/store/office_repository.h>
#include <outturn/store/original_repository.h>

namespace outturn::services {
namespace {

constexpr auto kSetting = "keep-originals";
constexpr auto kOn = "on";
constexpr auto kOff = "off";

} // namespace

Result<bool> ImportOriginals::kept() const
{
    return store::OfficeRepository(m_workspace.store())
        .setting(kSetting)
        .map([](const std::optional<std::string>& value) { return value.value_or(kOn) != kOff; });
}

Result<void> ImportOriginals::setKept(bool keep, const std::string& by)
{
    const std::string value = keep ? kOn : kOff;
    return m_workspace.store().write([&](store::Transaction& transaction) {
        return store::OfficeRepository::setSetting(transaction, kSetting, value, by).and_then([&]() -> Result<void> {
            return store::AuditRepository::append(transaction, {by, kSetting, value, {}}).map([](const auto&) {});
        });
    });
}

Result<std::vector<KeptOriginal>> ImportOriginals::ofBatch(std::int64_t batch) const
{
    const auto files = store::OriginalRepository(m_workspace.store()).ofBatch(batch);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<KeptOriginal> originals;
    for (const store::OriginalFile& file : *files)
        originals.push_back({file.file, file.sha256, file.bytes, file.packedBytes});
    return originals;
}

Result<void> ImportOriginals::save(const std::string& sha256, const std::filesystem::path& to) const
{
    return store::OriginalRepository(m_workspace.store()).copyTo(sha256, to);
}

} // namespace outturn::services
