// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cell_listing.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <ostream>

namespace outturn::cli {
namespace {

constexpr std::size_t kHeldBytes = std::size_t{32} << 20;

bool isText(std::string_view type)
{
    return type == "text" || type == "date" || type == "error";
}

void appendNumber(double number, std::string& out)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), end.ptr);
}

void appendJsonText(std::string_view text, std::string& out)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<int>(c));
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendValue(const services::InspectedCell& cell, std::string& out)
{
    if (isText(cell.type))
        appendJsonText(cell.text, out);
    else if (cell.type == "boolean")
        out += cell.number != 0 ? "true" : "false";
    else
        appendNumber(cell.number, out);
}

std::string oneLine(std::string_view text)
{
    std::string line(text);
    for (char& c : line)
        c = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    return line;
}

} // namespace

void HeldOutput::passOnWhenLarge()
{
    if (m_text.size() > kHeldBytes)
        passOn();
}

void HeldOutput::passOn()
{
    m_out << m_text;
    m_text.clear();
}

JsonCells::JsonCells(HeldOutput& out)
    : m_out(out)
{
    m_out.text() += "{\"sheets\":[";
}

void JsonCells::beginSheet(std::string_view name)
{
    std::string& out = m_out.text();
    out += m_firstSheet ? "\n{\"name\":" : ",\n{\"name\":";
    appendJsonText(name, out);
    out += ",\"cells\":[";
    m_firstSheet = false;
    m_firstCell = true;
}

// The documented types have none for errors: they are texts with a mark.
void JsonCells::cell(const services::InspectedCell& cell)
{
    std::string& out = m_out.text();
    const bool isError = cell.type == "error";
    out += m_firstCell ? "\n{\"ref\":\"" : ",\n{\"ref\":\"";
    out += services::cellName(cell.row, cell.column);
    fmt::format_to(std::back_inserter(out), "\",\"row\":{},\"column\":{},\"type\":\"{}\",\"value\":", cell.row,
                   cell.column, isError ? "text" : cell.type);
    appendValue(cell, out);
    out += ",\"shown\":";
    appendJsonText(cell.shown, out);
    out += isError ? ",\"error\":true}" : "}";
    m_firstCell = false;
    m_out.passOnWhenLarge();
}

void JsonCells::endSheet(const services::InspectedSheet& sheet)
{
    std::string& out = m_out.text();
    out +=
        fmt::format("],\"rows\":{},\"columns\":{},\"hidden\":{},\"merged\":[", sheet.rows, sheet.columns, sheet.hidden);
    for (std::size_t i = 0; i < sheet.merged.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendJsonText(sheet.merged[i], out);
    }
    out += "],\"notes\":[";
    for (std::size_t i = 0; i < sheet.notes.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendJsonText(sheet.notes[i], out);
    }
    out += "]}";
}

void JsonCells::finish()
{
    m_out.text() += "\n]}\n";
}

TextCells::TextCells(HeldOutput& out)
    : m_out(out)
{
}

void TextCells::beginSheet(std::string_view name)
{
    m_out.text() += fmt::format("Sheet \"{}\"\n", name);
}

void TextCells::cell(const services::InspectedCell& cell)
{
    std::string value;
    if (isText(cell.type))
        value = cell.text;
    else
        appendValue(cell, value);
    std::string line = fmt::format("  {:<8}{:<10}{}", services::cellName(cell.row, cell.column), cell.type, value);
    if (cell.shown != value)
        line += fmt::format("  shown as \"{}\"", cell.shown);
    m_out.text() += oneLine(line) + '\n';
    m_out.passOnWhenLarge();
}

void TextCells::endSheet(const services::InspectedSheet& sheet)
{
    m_out.text() += fmt::format("  {} rows, {} columns{}\n", sheet.rows, sheet.columns, sheet.hidden ? ", hidden" : "");
    for (const std::string& note : sheet.notes)
        m_out.text() += fmt::format("  Note: {}\n", note);
}

} // namespace outturn::cli
