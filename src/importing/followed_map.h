// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace outturn::importing {

/// Values by keys that come again and again in one order, as the months of series and the series of months do: the key
/// that came after this one before is tried first, and only where it is another is it looked up.
template <typename Key, typename Value, typename Hash = std::hash<Key>> class FollowedMap
{
public:
    /// Null for a key that was never added; else lives until the next one is. `seen` equals keys and makes one.
    template <typename Seen> [[nodiscard]] const Value* find(const Seen& seen)
    {
        if (m_entries.empty())
            return nullptr;
        std::size_t& follows = m_entries[m_last].follows;
        if (!(m_entries[follows].key == seen)) {
            const auto found = m_places.find(Key(seen));
            if (found == m_places.end())
                return nullptr;
            follows = found->second;
        }
        m_last = follows;
        return &m_entries[m_last].value;
    }

    /// Precondition: `key` is not there.
    const Value& add(Key key, Value value)
    {
        const std::size_t place = m_entries.size();
        if (place > 0)
            m_entries[m_last].follows = place;
        m_places.emplace(key, place);
        m_entries.push_back({std::move(key), std::move(value), place});
        m_last = place;
        return m_entries.back().value;
    }

private:
    struct Entry
    {
        Key key;
        Value value;
        std::size_t follows; ///< itself until another did
    };

    std::vector<Entry> m_entries;
    std::unordered_map<Key, std::size_t, Hash> m_places;
    std::size_t m_last{0};
};

} // namespace outturn::importing
