// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_scanner.h"

#include "xml_references.h"

#include <outturn/base/text.h>
#include <outturn/importing/text_file.h>

#include <algorithm>
#include <array>

namespace outturn::importing {
namespace {

constexpr std::size_t kLongestMarkup = std::size_t{4} << 20;
constexpr std::size_t kLongestReference = 12; // `&#x10FFFF;`
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr const char* kMismatch = "is damaged (its tags do not match); fetch or save the workbook again";
constexpr const char* kBroken = "is damaged (it has a tag that is not whole); fetch or save the workbook again";
constexpr const char* kReference =
    "is damaged (it refers to a character that is none); fetch or save the workbook again";
constexpr const char* kEnds = "is damaged (it ends early); fetch or save the workbook again";
constexpr const char* kNoXml = "is damaged (it is not XML); fetch or save the workbook again";
constexpr const char* kNoUtf8 = "is damaged (its text is not UTF-8); fetch or save the workbook again";
constexpr const char* kDeep = "nests elements deeper than any workbook; it will not be read";
constexpr const char* kLong = "has a tag longer than any workbook's; it will not be read";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// A table, for it is asked of nearly every byte of a sheet.
constexpr auto kEndsName = [] {
    std::array<bool, 256> ends{};
    for (const char c : {' ', '\n', '\t', '\r', '/', '>', '=', '<', '"'})
        ends.at(static_cast<unsigned char>(c)) = true;
    return ends;
}();

bool endsName(char c)
{
    return kEndsName[static_cast<unsigned char>(c)];
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

std::size_t nameEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && !endsName(text[at]))
        ++at;
    return at;
}

} // namespace

XmlScanner::XmlScanner(XmlHandler& handler, bool dropPrefixes, std::size_t deepest)
    : m_handler(handler)
    , m_dropPrefixes(dropPrefixes)
    , m_deepest(deepest)
{
}

bool XmlScanner::canScan(std::string_view beginning)
{
    if (beginning.starts_with(kByteOrderMark))
        beginning.remove_prefix(kByteOrderMark.size());
    const std::string declared = lowerCase(beginning.substr(0, beginning.find("?>")).substr(0, 200));
    const bool otherEncoding = declared.starts_with("<?xml") && declared.find("encoding") != std::string::npos
        && declared.find("utf-8") == std::string::npos;
    const bool wide = beginning.substr(0, 4).find('\0') != std::string_view::npos || beginning.starts_with("\xFF\xFE")
        || beginning.starts_with("\xFE\xFF");
    return !otherEncoding && !wide && beginning.find("<!DOCTYPE") == std::string_view::npos;
}

XmlScanner::Step XmlScanner::refuse(const char* why)
{
    if (m_refusal == nullptr)
        m_refusal = why;
    return Step::Stopped;
}

// A character may be cut by the end of a piece: up to three bytes are kept for the next.
bool XmlScanner::checkUtf8(std::string_view piece)
{
    if (m_cutCharacter.empty()) {
        const auto bad = firstInvalidUtf8(piece);
        m_cutCharacter = bad ? piece.substr(*bad, 4) : std::string_view{};
        return !bad || piece.size() - *bad < 4;
    }
    m_cutCharacter += piece;
    const auto bad = firstInvalidUtf8(m_cutCharacter);
    const bool valid = !bad || m_cutCharacter.size() - *bad < 4;
    m_cutCharacter.erase(0, bad.value_or(m_cutCharacter.size()));
    return valid;
}

bool XmlScanner::feed(std::string_view piece)
{
    if (!checkUtf8(piece)) {
        refuse(kNoUtf8);
        return false;
    }
    if (m_buffer.empty() && !m_sawRoot && piece.starts_with(kByteOrderMark))
        piece.remove_prefix(kByteOrderMark.size());
    m_buffer.erase(0, m_at);
    m_at = 0;
    m_buffer += piece;
    Step step = Step::Taken;
    while (step == Step::Taken && m_at < m_buffer.size())
        step = next();
    if (m_buffer.size() - m_at > kLongestMarkup)
        step = refuse(kLong);
    return step != Step::Stopped && !m_handler.done();
}

bool XmlScanner::finish()
{
    if (m_refusal == nullptr && (!m_starts.empty() || !m_cutCharacter.empty() || m_at < m_buffer.size()))
        refuse(kEnds);
    if (m_refusal == nullptr && !m_sawRoot)
        refuse(kNoXml);
    return m_refusal == nullptr;
}

XmlScanner::Step XmlScanner::next()
{
    const std::size_t tag = m_buffer.find('<', m_at);
    if (tag != m_at)
        return takeText(std::min(tag, m_buffer.size()), tag != std::string::npos);
    const Step step = takeMarkup();
    return step == Step::Taken && m_handler.done() ? Step::Stopped : step;
}

XmlScanner::Step XmlScanner::takeText(std::size_t end, bool atTag)
{
    std::string_view raw = std::string_view(m_buffer).substr(m_at, end - m_at);
    if (!atTag) {
        // What the next piece may go on with stays: half a reference, half a line end.
        const std::size_t open = raw.rfind('&');
        if (open != std::string_view::npos && raw.find(';', open) == std::string_view::npos
            && raw.size() - open < kLongestReference)
            raw = raw.substr(0, open);
        if (raw.ends_with('\r'))
            raw.remove_suffix(1);
        if (raw.empty())
            return Step::NeedsMore;
    }
    m_at += raw.size();
    if (m_starts.empty())
        return std::all_of(raw.begin(), raw.end(), isSpace) ? Step::Taken : refuse(kNoXml);
    m_scratchUsed = 0;
    const auto text = decoded(raw, false);
    if (!text)
        return refuse(kReference);
    m_handler.text(*text);
    return m_handler.done() ? Step::Stopped : Step::Taken;
}

XmlScanner::Step XmlScanner::takeMarkup()
{
    const std::string_view text = rest();
    if (text.size() < 2)
        return Step::NeedsMore;
    if (text[1] == '/')
        return takeEndTag();
    if (text[1] == '?')
        return takePast("<?", "?>", false);
    if (text[1] != '!')
        return takeStartTag();
    constexpr std::string_view kComment = "<!--";
    constexpr std::string_view kData = "<![CDATA[";
    if (text.starts_with(kComment))
        return takePast(kComment, "-->", false);
    if (text.starts_with(kData))
        return takePast(kData, "]]>", true);
    const bool cut = kComment.starts_with(text) || kData.starts_with(text);
    return cut ? Step::NeedsMore : refuse(kBroken);
}

XmlScanner::Step XmlScanner::takePast(std::string_view opening, std::string_view closing, bool isText)
{
    const std::size_t end = m_buffer.find(closing, m_at + opening.size());
    if (end == std::string::npos)
        return Step::NeedsMore;
    if (isText) {
        if (m_starts.empty())
            return refuse(kNoXml);
        m_handler.text(std::string_view(m_buffer).substr(m_at + opening.size(), end - m_at - opening.size()));
    }
    m_at = end + closing.size();
    return Step::Taken;
}

XmlScanner::Step XmlScanner::takeEndTag()
{
    const std::size_t end = m_buffer.find('>', m_at);
    if (end == std::string::npos)
        return Step::NeedsMore;
    const std::string_view inside = std::string_view(m_buffer).substr(m_at + 2, end - m_at - 2);
    const std::string_view name = inside.substr(0, nameEnd(inside, 0));
    if (m_starts.empty() || name != top() || skipSpace(inside, name.size()) != inside.size())
        return refuse(kMismatch);
    m_at = end + 1;
    m_handler.end(named(name));
    pop();
    return Step::Taken;
}

XmlScanner::Step XmlScanner::takeStartTag()
{
    const std::string_view text = rest();
    const std::size_t end = nameEnd(text, 1);
    if (end == text.size())
        return Step::NeedsMore;
    const std::string_view name = text.substr(1, end - 1);
    if (name.empty() || (m_starts.empty() && m_sawRoot))
        return refuse(kBroken);
    bool empty = false;
    const auto after = readAttributes(end, empty);
    if (!after)
        return m_refusal == nullptr ? Step::NeedsMore : Step::Stopped;
    if (m_starts.size() >= m_deepest)
        return refuse(kDeep);
    m_sawRoot = true;
    push(name);
    m_at += *after;
    m_handler.start(named(name), XmlAttributes(m_attributes));
    if (empty) {
        if (!m_handler.done())
            m_handler.end(named(name));
        pop();
    }
    return Step::Taken;
}

std::optional<std::size_t> XmlScanner::readAttributes(std::size_t at, bool& empty)
{
    const std::string_view text = rest();
    m_attributes.clear();
    m_scratchUsed = 0;
    for (;;) {
        const std::size_t name = skipSpace(text, at);
        if (name + 1 < text.size() && text[name] == '/' && text[name + 1] == '>') {
            empty = true;
            return name + 2;
        }
        if (name < text.size() && text[name] == '>')
            return name + 1;
        const std::size_t end = nameEnd(text, name);
        const std::size_t equals = skipSpace(text, end);
        const std::size_t quote = skipSpace(text, equals + 1);
        if (equals >= text.size() || quote >= text.size())
            return std::nullopt;
        if (end == name || name == at || text[equals] != '=' || (text[quote] != '"' && text[quote] != '\'')) {
            refuse(kBroken);
            return std::nullopt;
        }
        const std::size_t close = text.find(text[quote], quote + 1);
        if (close == std::string_view::npos)
            return std::nullopt;
        const auto value = decoded(text.substr(quote + 1, close - quote - 1), true);
        if (!value) {
            refuse(kReference);
            return std::nullopt;
        }
        m_attributes.push_back({text.substr(name, end - name), *value});
        at = close + 1;
    }
}

std::optional<std::string_view> XmlScanner::decoded(std::string_view raw, bool inAttribute)
{
    const std::string_view special = inAttribute ? std::string_view("&\r\n\t") : std::string_view("&\r");
    const bool plain = std::none_of(
        raw.begin(), raw.end(), [special](char c) { return c <= '&' && special.find(c) != std::string_view::npos; });
    if (plain)
        return raw;
    if (m_scratchUsed == m_scratch.size())
        m_scratch.emplace_back();
    std::string& text = m_scratch[m_scratchUsed++];
    text.clear();
    return appendDecoded(raw, inAttribute, text) ? std::optional<std::string_view>(text) : std::nullopt;
}

std::string_view XmlScanner::named(std::string_view name) const
{
    return m_dropPrefixes ? name.substr(name.find(':') + 1) : name;
}

void XmlScanner::push(std::string_view name)
{
    m_starts.push_back(m_open.size());
    m_open += name;
}

std::string_view XmlScanner::top() const
{
    return std::string_view(m_open).substr(m_starts.back());
}

void XmlScanner::pop()
{
    m_open.resize(m_starts.back());
    m_starts.pop_back();
}

} // namespace outturn::importing
