// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_form.h"

#include "text_decoder.h"

#include <outturn/importing/text_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <istream>
#include <map>
#include <vector>

namespace outturn::importing {
namespace {

constexpr std::size_t kPieceBytes = 1U << 16;
constexpr std::size_t kMostLines = 200;
constexpr std::string_view kDelimiters = ",;\t|";

struct Mark
{
    std::string_view bytes;
    Encoding encoding;
};

constexpr std::array<Mark, 3> kMarks{Mark{"\xEF\xBB\xBF", Encoding::Utf8}, Mark{"\xFF\xFE", Encoding::Utf16Little},
                                     Mark{"\xFE\xFF", Encoding::Utf16Big}};

/// What can be told of the bytes of a file as they pass by.
class ByteCensus
{
public:
    void add(std::string_view piece)
    {
        // Most texts have none, and to look for one is much quicker than to count.
        for (std::size_t i = piece.find('\0'); i < piece.size(); ++i)
            m_zeros.at((m_bytes + i) % 2) += piece[i] == '\0' ? 1 : 0;
        m_bytes += piece.size();
        if (m_isUtf8)
            checkUtf8(piece);
    }

    [[nodiscard]] bool isUtf8() const { return m_isUtf8 && m_open.empty(); }
    [[nodiscard]] bool hasZeros() const { return m_zeros[0] + m_zeros[1] > 0; }
    /// Latin letters in UTF-16 have a zero in every other byte.
    [[nodiscard]] bool looksUtf16(std::size_t zerosAt) const
    {
        return m_bytes >= 4 && m_zeros.at(zerosAt) * 10 > m_bytes * 3 && m_zeros.at(1 - zerosAt) * 50 < m_bytes;
    }

private:
    // A character may be cut by the end of a piece: up to three bytes are kept for the next.
    void checkUtf8(std::string_view piece)
    {
        if (!m_open.empty())
            piece = m_open.append(piece);
        const auto bad = firstInvalidUtf8(piece);
        m_isUtf8 = !bad || piece.size() - *bad < 4;
        m_open = std::string(piece.substr(bad.value_or(piece.size())));
    }

    std::array<std::size_t, 2> m_zeros{};
    std::size_t m_bytes{0};
    bool m_isUtf8{true};
    std::string m_open;
};

struct Read
{
    ByteCensus census;
    std::string start;
};

Read readAll(std::istream& text)
{
    Read read;
    std::string piece(kPieceBytes, '\0');
    while (text) {
        text.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const std::string_view got(piece.data(), static_cast<std::size_t>(text.gcount()));
        if (read.start.empty())
            read.start = got;
        read.census.add(got);
    }
    return read;
}

std::optional<Mark> markOf(std::string_view start)
{
    const auto found =
        std::find_if(kMarks.begin(), kMarks.end(), [start](const Mark& mark) { return start.starts_with(mark.bytes); });
    return found == kMarks.end() ? std::nullopt : std::optional(*found);
}

std::optional<Encoding> encodingOf(const Read& read)
{
    if (read.census.looksUtf16(1))
        return Encoding::Utf16Little;
    if (read.census.looksUtf16(0))
        return Encoding::Utf16Big;
    if (read.census.hasZeros())
        return std::nullopt;
    return read.census.isUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
}

// How often `delimiter` stands outside quotation marks in each of the first lines.
std::vector<std::size_t> countsByLine(std::string_view sample, char delimiter)
{
    std::vector<std::size_t> counts;
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : sample) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == '\n') {
            counts.push_back(count);
            count = 0;
            if (counts.size() == kMostLines)
                return counts;
        } else if (!quoted && c == delimiter) {
            ++count;
        }
    }
    counts.push_back(count);
    return counts;
}

// Lines that have the delimiter as often as most others have it; titles and notes have it never.
std::size_t evenLines(std::string_view sample, char delimiter)
{
    std::map<std::size_t, std::size_t> lines;
    for (const std::size_t count : countsByLine(sample, delimiter))
        ++lines[count];
    std::size_t best = 0;
    for (const auto& [count, times] : lines)
        best = count > 0 ? std::max(best, times * 1000 + std::min<std::size_t>(count, 999)) : best;
    return best;
}

std::optional<char> statedDelimiter(std::string_view sample)
{
    const bool states = sample.starts_with("sep=") && sample.size() >= 5 && (sample.size() == 5 || sample[5] == '\n');
    return states ? std::optional(sample[4]) : std::nullopt;
}

} // namespace

char detectDelimiter(std::string_view sample)
{
    char best = ',';
    std::size_t bestLines = 0;
    for (const char delimiter : kDelimiters) {
        if (const std::size_t lines = evenLines(sample, delimiter); lines > bestLines) {
            best = delimiter;
            bestLines = lines;
        }
    }
    return best;
}

Result<TextForm> detectTextForm(std::istream& text, const std::string& file)
{
    const Read read = readAll(text);
    TextForm form;
    if (const auto mark = markOf(read.start)) {
        form.encoding = mark->encoding;
        form.markBytes = mark->bytes.size();
        // Some programs write the mark of UTF-8 before a text that is not.
        if (mark->encoding == Encoding::Utf8 && !read.census.isUtf8())
            form.encoding = Encoding::Windows1252;
    } else if (const auto encoding = encodingOf(read)) {
        form.encoding = *encoding;
    }
    const bool wide = form.encoding == Encoding::Utf16Little || form.encoding == Encoding::Utf16Big;
    if (!wide && read.census.hasZeros()) {
        return failure(
            ErrorCode::BadInput,
            fmt::format("{} is no text and no spreadsheet that Outturn reads; save it as .xlsx, .ods or .csv.", file),
            {{"file", file}});
    }
    std::string sample;
    TextDecoder decoder(form.encoding);
    decoder.decode(std::string_view(read.start).substr(form.markBytes), sample);
    const auto stated = statedDelimiter(sample);
    form.statesDelimiter = stated.has_value();
    form.delimiter = stated.value_or(detectDelimiter(sample));
    return form;
}

} // namespace outturn::importing
