// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <optional>
#include <span>
#include <string_view>

namespace outturn::importing {

struct XmlAttribute
{
    std::string_view name;
    std::string_view value;
};

/// The attributes of one element; lives while its `start` runs.
class XmlAttributes
{
public:
    explicit XmlAttributes(std::span<const XmlAttribute> all)
        : m_all(all)
    {
    }

    /// The value of the attribute of exactly that name.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const
    {
        for (const XmlAttribute& attribute : m_all) {
            if (attribute.name == name)
                return attribute.value;
        }
        return std::nullopt;
    }
    /// The value or an empty text.
    [[nodiscard]] std::string_view text(std::string_view name) const
    {
        return value(name).value_or(std::string_view{});
    }

private:
    std::span<const XmlAttribute> m_all;
};

/// Receives the elements of one part.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// A text may come in pieces.
    virtual void text(std::string_view) { }

    /// Whether no more is wanted; asked after each piece of the part and each element.
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

protected:
    void finish() { m_done = true; }
    /// Keeps the first error and ends the reading.
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        m_done = true;
    }

private:
    bool m_done{false};
    std::optional<Error> m_error;
};

} // namespace outturn::importing
