// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace outturn {

/// The stable, readable name of one thing of one kind (`road-safety.ksi`): an indicator's slug
/// cannot be passed where an outcome's is meant.
template<typename Tag>
class Slug
{
public:
    Slug() = default;
    explicit Slug(std::string text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    friend auto operator<=>(const Slug&, const Slug&) = default;

private:
    std::string m_text;
};

} // namespace outturn

template<typename Tag>
struct std::hash<outturn::Slug<Tag>>
{
    std::size_t operator()(const outturn::Slug<Tag>& slug) const noexcept
    {
        return std::hash<std::string> {}(slug.text());
    }
};
