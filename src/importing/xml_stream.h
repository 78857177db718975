// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip_archive.h"

#include <outturn/base/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// The attributes of one element; lives while its `start` runs.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }

    /// The value of the attribute of exactly that name.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const;
    /// The value or an empty text.
    [[nodiscard]] std::string_view text(std::string_view name) const
    {
        return value(name).value_or(std::string_view{});
    }

private:
    const char** m_pairs;
};

/// Receives the elements of one part.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) { }

    /// Whether more is wanted; asked after each piece of the part and each element.
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

protected:
    void finish() { m_done = true; }
    /// Keeps the first error and ends the reading.
    void fail(Error error);

private:
    bool m_done{false};
    std::optional<Error> m_error;
};

/// Whether names are handed over with the prefix of their namespace (`table:table-row`) or without (`row`).
enum class Prefixes { Kept, Dropped };

/// Streams the part through `handler`. Fails with `BadInput` for what is no well-formed XML, for elements nested
/// deeper than `limits.depth` and for any declaration of entities, and with what the handler or archive fails with.
[[nodiscard]] Result<void> parseXml(const ZipArchive& archive, const std::string& part, XmlHandler& handler,
                                    Prefixes prefixes, const ReadLimits& limits);

} // namespace outturn::importing
