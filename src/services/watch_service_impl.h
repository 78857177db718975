// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/import_service.h>
#include <outturn/services/watch_service.h>

namespace outturn::services {

class WatchServiceImpl : public WatchService
{
public:
    explicit WatchServiceImpl(ImportService& imports)
        : m_imports(imports)
    {
    }

    [[nodiscard]] Result<std::optional<std::string>> profileFor(const std::filesystem::path& file) override;

private:
    ImportService& m_imports;
};

} // namespace outturn::services
