// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <cstddef>
#include <map>
#include <string>

namespace outturn::services {

/// What was computed from the figures, kept until they change; `Most` values at a time, for a window that goes through
/// all quarters must not hold all that was ever said of them.
template <typename Key, typename Value, std::size_t Most = 100> class Kept
{
public:
    /// The value for `key`: the one kept, or what `compute` returns where there is none of that `version` (see
    /// `Workspace::figuresVersion`). Fails as `version` and `compute` do; a failure is not kept.
    template <typename Compute>
    [[nodiscard]] Result<Value> value(const Key& key, const Result<std::string>& version, Compute&& compute)
    {
        if (!version)
            return tl::unexpected(version.error());
        if (*version != m_version || m_values.size() >= Most)
            m_values.clear();
        m_version = *version;
        if (const auto found = m_values.find(key); found != m_values.end())
            return found->second;
        Result<Value> computed = compute();
        if (computed)
            m_values.emplace(key, *computed);
        return computed;
    }

private:
    std::string m_version{};
    std::map<Key, Value> m_values{};
};

} // namespace outturn::services
