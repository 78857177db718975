// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_references.h"

#include "utf8_text.h"

#include <array>
#include <charconv>

namespace outturn::importing {
namespace {

constexpr unsigned kLastCharacter = 0x10FFFF;

std::optional<unsigned> characterOfNumber(std::string_view digits, int base)
{
    unsigned code = 0;
    const char* last = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), last, code, base);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (read.ec != std::errc{} || read.ptr != last || code == 0 || code > kLastCharacter || surrogate)
        return std::nullopt;
    return code;
}

// `\r\n` and `\r` are one line end; in an attribute every white space is a blank.
void appendWhiteSpace(std::string_view raw, std::size_t& at, bool inAttribute, std::string& text)
{
    const char c = raw[at];
    const bool pair = c == '\r' && at + 1 < raw.size() && raw[at + 1] == '\n';
    text += inAttribute ? ' ' : c == '\r' ? '\n' : c;
    at += pair ? 2 : 1;
}

} // namespace

std::optional<unsigned> characterOfReference(std::string_view name)
{
    struct Named
    {
        std::string_view name;
        unsigned code;
    };
    constexpr std::array<Named, 5> kNamed{Named{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    if (name.starts_with("#x"))
        return characterOfNumber(name.substr(2), 16);
    if (name.starts_with('#'))
        return characterOfNumber(name.substr(1), 10);
    for (const Named& known : kNamed) {
        if (known.name == name)
            return known.code;
    }
    return std::nullopt;
}

bool appendDecoded(std::string_view raw, bool inAttribute, std::string& text)
{
    for (std::size_t at = 0; at < raw.size();) {
        if (raw[at] == '\r' || raw[at] == '\n' || raw[at] == '\t') {
            appendWhiteSpace(raw, at, inAttribute, text);
        } else if (raw[at] != '&') {
            text += raw[at++];
        } else {
            const std::size_t end = raw.find(';', at);
            const auto code =
                end == std::string_view::npos ? std::nullopt : characterOfReference(raw.substr(at + 1, end - at - 1));
            if (!code)
                return false;
            appendUtf8(*code, text);
            at = end + 1;
        }
    }
    return true;
}

} // namespace outturn::importing
